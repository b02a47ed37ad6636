# English: what every other catalogue translates. A key says where it stands: what-it-is-about.
# Names in code style (`image`), of styles, of layers and Discord's own marks (<t:…:R>) stay as they are.

## While it is dreamed

queued-next = 💤 Next in the queue.
queued-place = 💤 In the queue: place { $place }.
dreaming =
    🌀 Dreaming… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-long = 🌀 This dream takes longer than I may edit this message; it comes as a new one.
put-back = 💤 I'm restarting; your dream goes on as soon as I'm back.
