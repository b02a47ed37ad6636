# English: what every other catalogue translates. A key says where it stands: what-it-is-about.
# Names in code style (`image`), of styles, of layers and Discord's own marks (<t:…:R>) stay as they are.

## While it is dreamed

queued-next = 💤 Next in the queue.
queued-place = 💤 In the queue: place { $place }.
dreaming =
    🌀 Dreaming… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-long = 🌀 This dream takes longer than I may edit this message; it comes as a new one.
preview-alt = The dream so far
put-back = 💤 I'm restarting; your dream goes on as soon as I'm back.

## Buttons

queued-starts = It starts { $when }.
button-again = Again
button-deeper = Deeper
button-vary = Vary
button-bigger = Bigger
button-tweak = Tweak
button-zoom = Zoom
button-compare = Compare
button-details = Details
button-delete = Delete
button-cancel = Cancel
button-pick = This one
button-not-yours = Only the member who asked for this dream, or a moderator, may do that.
button-not-for-you = That dream is private: only the member who asked for it can go on from it.
button-forgotten = I have forgotten that dream and its picture by now; please send the picture again.
button-not-done = There is no dream here that I could go on from; please send the picture again.
bigger-not = That dream is as large as I make it; my limit here is { $limit } pixels on the longest side.
cancel-over = That dream has ended already; there is nothing left to stop.
delete-done = 🗑️ Deleted here. What I have stored of this dream is forgotten { $when }.
compare-alt = { $filename } and its dream, side by side
details-title = 📊 About this dream
details-repeat = **To dream it again**, type this with the same picture:
details-recipe = **Its recipe**, which is in its file too:
details-alt = Charts of the dream: how many pixels have which red, green and blue before and after it, and its activation from step to step
tweak-title = Tweak this dream
tweak-style = Style
tweak-layers = Layers
tweak-layers-hint = Such as mixed3, 0.5*mixed5; empty for the style's own
tweak-strength = Strength
tweak-strength-hint = 0.1 to 4; 1 is the style's own
tweak-shape = Steps, octaves, scale
tweak-shape-hint = Three numbers: steps in each octave, octaves, and the ratio of their sizes
tweak-seed = Seed
tweak-seed-hint = The same seed gives the same dream again; empty for a random one
tweak-numbers = I can't read “{ $field }” as numbers; please write it like { $example }.
