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

## Limits

limits-cooling-down = You asked for a dream a short time ago; I take your next one { $when }.
limits-day =
    { $limit ->
        [one] You have had your one dream of these 24 hours; I take the next one { $when }.
       *[other] You have had your { $limit } dreams of these 24 hours; I take the next one { $when }.
    }
limits-server-full =
    { $limit ->
        [one] A dream of this server is waiting already; please try again when it has begun.
       *[other] { $limit } dreams of this server are waiting already; please try again when one of them has begun.
    }
limits-presets = You keep { $limit } presets already; delete one of them first, please.
