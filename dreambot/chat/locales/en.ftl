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

## Sheets of variations, and flights into a dream

kinds-variations = 🎲 Four variations in the style **{ $style }**: pick one by its number.
kinds-variations-alt = { $filename }, dreamed four times by a neural network ({ $network }) in the style { $style }, from other seeds each: four small pictures on one sheet, numbered 1 to 4, each showing what the layers { $layers } see.
kinds-zoom = 🎬 A flight into the dream in the style **{ $style }**
kinds-zoom-alt = { $filename }, dreamed by a neural network ({ $network }) in the style { $style }, as an animation: it flies deeper and deeper into what the layers { $layers } see.
