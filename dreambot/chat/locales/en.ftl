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

## Ways to hand in a picture

ways-taken = 💤 I have your picture.
ways-choose = Which of these { $count } pictures?
ways-choose-placeholder = Choose a picture
ways-choose-all = All { $count } of them
ways-not-yours = This menu is for whoever asked for it; choose **Apps › Dream this** on the message for one of your own.
ways-menu-forgotten = I have forgotten what this menu was about; please choose **Apps › Dream this** on the message again.
ways-left-out =
    { $count ->
        [one] One of the pictures was left out: { $why }
       *[other] { $count } of the pictures were left out: { $why }
    }
ways-nothing = Mention me in a message with a picture, or in a reply to one; `/dream` and **Apps › Dream this** work everywhere.
ways-no-picture = There is no picture in that message; attach one to `/dream`, or choose **Apps › Dream this** on another message.
ways-moving-sticker = That sticker is drawn as it moves, so there is no picture to dream; please choose another one.
ways-hidden = Discord doesn't show me that message; open its menu and choose **Apps › Dream this**, or attach the picture to `/dream`.
ways-may-not-attach = I may not attach files in this channel; please ask in another one.

## Sheets of variations, and flights into a dream

kinds-variations = 🎲 Four variations in the style **{ $style }**: pick one by its number.
kinds-variations-alt = { $filename }, dreamed four times by a neural network ({ $network }) in the style { $style }, from other seeds each: four small pictures on one sheet, numbered 1 to 4, each showing what the layers { $layers } see.
kinds-zoom = 🎬 A flight into the dream in the style **{ $style }**
kinds-zoom-alt = { $filename }, dreamed by a neural network ({ $network }) in the style { $style }, as an animation: it flies deeper and deeper into what the layers { $layers } see.

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
