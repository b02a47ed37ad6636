# English: what every other catalogue translates. A key says where it stands: what-it-is-about.
# Names in code style (`image`), of styles, of layers and Discord's own marks (<t:…:R>) stay as they are.

## While it is dreamed

queued-next = 💤 Next in the queue.
queued-place = 💤 In the queue: place { $place }.
dreaming =
    🌀 Dreaming… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-variations =
    🎲 Dreaming four… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-zoom =
    🎬 Flying into the dream… { $bar } { $share }
    -# picture { $step } of { $steps }
dreaming-long = 🌀 This dream takes longer than I may edit this message; it comes as a new one.
preview-alt = The dream so far
put-back = 💤 I'm restarting; your dream goes on as soon as I'm back.

## Ways to hand in a picture

ways-taken = 💤 I have your picture.
ways-choose = Which of these { $count } pictures?
ways-choose-placeholder = Choose a picture
ways-choose-all = All { $count } of them
ways-not-yours = This menu is for whoever asked for it; choose **Apps › Dream this** on the message for one of your own.
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
ways-menu-forgotten = I have forgotten what this menu was about; please choose **Apps › Dream this** on the message again.

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
button-asked = for { $member }
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
details-bigger = Then press **Bigger** below it.
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
tweak-numbers = I can't read what you wrote as “{ $field }”; please write it like { $example }.

## Styles, in a few words

style-deepdream = Creatures, fur and scales: two layers at once
style-lines = Woven lines and mazes
style-spirals = Spirals and curls
style-bubbles = Bubbles, shells and beads
style-eyes = Eyes and pearls
style-creatures = Creatures with eyes everywhere
style-scales = Scales, weave and muzzles
style-webs = Webs and cracks
style-fur = Fur and stubble
style-calm = The animals of deepdream, smooth and large
style-feathers = Plumage in all colours
style-peacock = Peacock eyes among fine plumes
style-towers = Hill towns of towers, arcades and lanterns
style-lights = Stars and lights at night
style-petals = Petals and chrysanthemums
style-corals = Corals and sea fans
style-tutorial = TensorFlow's DeepDream tutorial, its simple loop
style-tutorial-octaves = The tutorial over five octaves (slow)
style-tutorial-tiled = The tutorial over five octaves by tiles (slowest)

## Styles and layers to look at

styles-title = 🎨 Styles
styles-text =
    One photograph in every style, as { $network } dreams it.
    Choose one below to see it larger.
styles-alt = A cat's face, and the same photograph dreamed in each style: { $styles }
styles-menu = Choose a style
styles-one =
    { $look }
    Type { $line } with a picture, or press the button to dream your last one so.
styles-one-alt = A cat's face, and beside it the same in the style { $style }: { $look }
layers-text =
    Some of the { $count } channels of this layer of { $network }: what each of them looks for, drawn from noise. The first layers see lines and textures, later ones parts of things.
    Choose a channel below to dream it by itself.
layers-undrawn = { $network } has { $count } channels in this layer. Nobody has drawn them yet: my operator can, with `python bot.py atlas`.
layers-alt = Drawings of channels of the layer { $layer }, each with its number, and its name if it has one
layers-menu = Choose a layer
layers-channels-menu = Choose a channel
layers-channel = Type { $line } with a picture, or press the button to dream your last one so. Several at once, with weights, are possible, too: `mixed4, 0.5*mixed5:13`.
layers-channel-alt = What the channel { $channel } looks for, drawn from noise
with-button = Dream my last picture so
with-nothing = You have dreamed no picture in this channel yet; type { $line } and attach one.

## Presets

preset-saved = 🔖 Kept as **{ $name }**: { $options }
preset-deleted = 🔖 I have forgotten **{ $name }**.
preset-list = 🔖 Your presets; `/preset use` dreams a picture with one of them.
preset-none = You have kept no presets yet; `/preset save` keeps one.
preset-unknown = You have no preset called **{ $name }**; yours are { $names }.
preset-nothing = Name some settings to keep, or dream something here first: then I keep the settings of your last dream.
preset-too-many = You keep { $limit } presets already; delete one of them first.

## The queue

queue-empty = 💤 Nothing waits, and nothing is being dreamed: it is your turn.
queue-running = **Being dreamed**
queue-waiting = **Waiting**
queue-line-running = 🌀 { $whose }: { $dream }, for a while ({ $since })
queue-line = { $place }. { $whose }: { $dream }, asked for { $since }
queue-line-fetched = … { $whose }: { $dream }, its picture is on its way
queue-yours = **you**
queue-others =
    { $count ->
        [one] … and one more dream that is not of this server, or private
       *[other] … and { $count } more dreams that are not of this server, or private
    }
queue-dream = a dream in the style **{ $style }**
queue-variations = four variations in the style **{ $style }**
queue-zoom = a flight in the style **{ $style }**
stop-done =
    { $count ->
        [one] ✋ I stop that dream.
       *[other] ✋ I stop { $count } dreams.
    }
stop-all = All { $count } of mine
stop-running = 🌀
stop-which = Which of them?
stop-menu = Choose what to stop

## Rules of a server

settings-title = 🛡️ Rules for dreams on this server
settings-channels = In which channels may be dreamed? Threads belong to their channel, channels to their category. Choose none to allow all.
settings-not-in-charge = Only those who manage this server may change its rules.
rules-elsewhere = On this server dreams are for { $channels }; please ask there.
rules-age-restricted = On this server I dream in age-restricted channels alone; please ask in one of them.
rules-channels = Channels
rules-style = Style when none is named
rules-max-side = Largest dream
rules-of-member = A member's dreams waiting
rules-running-of-member = A member's dreams at a time
rules-of-server = All dreams waiting
rules-cooldown = Pause between a member's dreams
rules-per-day = A member's dreams in 24 hours
rules-spoiler = Every dream hidden as a spoiler
rules-restricted = Age-restricted channels alone
rules-language = Language of public answers
rules-previews = Previews while dreaming
rules-usual = as the bot does by itself
rules-everywhere = everywhere
rules-own-language = each member's own
rules-pixels = at most { $pixels } pixels on the longest side
rules-seconds =
    { $count ->
        [one] one second
       *[other] { $count } seconds
    }
rules-dreams =
    { $count ->
        [one] one at most
       *[other] { $count } at most
    }
rules-yes = yes
rules-no = no

## /help

help-menu = Choose a topic
help-start-title = How to dream
help-start =
    A neural network that learned to recognise things looks at your picture; what it faintly sees there is made stronger, until you see it too.

    1. Type `/dream`.
    2. Take `image`, and attach a picture.
    3. Press Enter, and watch.

    `style` chooses the look, `strength` how strong it is, `link` takes a picture from the web, and `private` shows the dream to you alone. The menu below tells the rest.
help-start-alt = A cat's face, and the same with peacock's eyes and plumes all over it
help-pictures-title = Which pictures
help-pictures =
    PNG, JPEG, WebP, GIF, BMP and AVIF, up to 25 MB.

    • Attach one to `/dream`, or give its address as `link`.
    • On any message with a picture: **Apps › Dream this**. On a member: **Apps › Dream avatar**.
    • Mention me in a message with a picture, or in a reply to one.
    • With neither, `/dream` goes on with your last dream in the channel.

    Stickers, custom emoji and forwarded messages work, too. What was a spoiler stays one. Nothing of the file's own data goes out with the dream: no position, no camera.
help-styles-title = Styles
help-styles =
    These are all of them; `/styles` shows each one larger. With `layers` you can go beyond them.
help-styles-alt = A cat's face, and the same photograph dreamed in every style
help-layers-title = Layers and channels
help-layers =
    Each layer of the network is some hundreds of channels, and each channel looks for one thing. `/layers` shows them; `/dream layers:` takes layers, channels by number or name, and weights, such as `mixed4, 0.5*plumage`.
help-layers-alt = Drawings of what some channels of a layer look for
help-controls-title = More control
help-controls =
    • `guide`: another picture, whose features the dream takes on.
    • `mask`: a picture that is white where you want the dream, and black where not.
    • `smoothness`, `keep_colours`, `stay_near`, `blend`: how far the dream goes from the photograph, and how it looks.
    • `steps`, `octaves`, `octave_scale`, `size`: how deep, in which sizes, how large.
    • `seed`: the same seed gives the same dream again.
help-buttons-title = The buttons under a dream
help-buttons =
    Below it: **Again** with another seed · **Deeper** dreams the dream · **Vary** shows four small ones to pick from · **Bigger** up to twice as large · **Tweak** opens the settings · **Zoom** flies into it · **Compare** shows before and after · **Details** says how it was made · **Delete** takes it away.

    They work after days, too, as long as I keep the picture.
help-zoom-title = Flights
help-zoom =
    `/zoom` makes a short film that flies into the dream of your picture: `frames` pictures, each `speed` per cent nearer than the one before and turned by `rotation` degrees; with `loop` its end leads back to its beginning.
help-presets-title = Presets
help-presets =
    `/preset save` keeps settings of yours under a name: those that you name, or else those of your last dream here. `/preset use` dreams a picture with them, and so does the option `preset` of `/dream`. `/preset list` and `/preset delete` do what they say.
help-queue-title = Waiting and stopping
help-queue =
    Members take turns, however many dreams each of them has asked for. `/queue` shows what is being dreamed and what waits; **Cancel** beside a dream, or `/cancel`, stops it.
help-servers-title = For those who run a server
help-servers =
    `/settings` says in which channels may be dreamed, in which style and how large, how many dreams a member may have waiting and in a day, whether dreams are spoilers, and in which language I answer. Only those with **Manage Server** see it. Whoever may manage messages is free of the limits, and can stop and delete others' dreams.
