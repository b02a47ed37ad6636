# English: what every other catalogue translates; docs/translating.md says how. A key says where it stands:
# what-it-is-about. Names of styles and layers, and Discord's own marks (<t:…:R>), stay as they are. Names of
# commands and options are taken from their own messages: { command-dream-option-image-name }.

## Progress

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
requeued = 💤 I'm restarting; your dream goes on as soon as I'm back.
dreaming-preview = The dream so far

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

## The dream

dreamed-style = 🌀 Dreamed in the style **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }in the largest octave, { $taper } times as many in each smaller one · up to { $octaves } octaves of { $scale }
       *[even] { " " }× { $octaves } octaves of { $scale }
    } · step size { NUMBER($size, maximumFractionDigits: 5) } · seed { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } on { $device }
dreamed-smaller = { $size } (made smaller to fit the upload limit)
# Read out to those who can't see the picture.
dreamed-alt =
    { $file }, dreamed by a neural network ({ $network }) in the style { $style }: what its { $count ->
        [one] layer { $layers } sees
       *[other] layers { $layers } see
    }, made visible all over the picture.

## /about

about-text =
    I dream pictures. A neural network that learned to recognise things looks at your picture, and what it faintly sees there is made stronger, at one size after another, until you see it too (DeepDream).

    Type `/{ command-dream-name }`, attach a picture, and choose a style if you like.
about-version = Version
about-device = Device
about-network = Network
about-bundled = bundled with the bot
about-downloaded = downloaded by Keras

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP or AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = That file has { $size }; send me one of at most { $limit }.
file-missing = Give me a picture to dream: attach one as `{ command-dream-option-image-name }`, or name its address as `{ command-dream-option-link-name }`.
file-twice = Give me either an `{ command-dream-option-image-name }` or a `{ command-dream-option-link-name }`, not both: I dream one picture at a time.
file-gone = Discord no longer has that file; please attach it again.
file-out-of-reach = Discord does not hand me that file at the moment; please try again in a minute.
file-lost = I no longer have that picture; please attach it again.

## Errors: pictures

picture-empty = That file is empty; please send a { -formats }.
picture-unknown = I can't read that file as a picture; please send a { -formats }.
picture-broken = That looks like { picture-kind }, but it is damaged or cut short; please send it again.
picture-unsupported = That looks like { picture-kind }, which I can't dream; please send a { -formats }.
picture-kind =
    { $kind ->
        [image-jpeg] a JPEG picture
        [image-png] a PNG picture
        [image-gif] a GIF picture
        [image-bmp] a BMP picture
        [image-heic] a HEIC photo
        [image-avif] an AVIF picture
        [image-webp] a WebP picture
        [image-tiff] a TIFF picture
        [image-jxl] a JPEG XL picture
        [image-jp2] a JPEG 2000 picture
        [image-vnd-adobe-photoshop] a Photoshop file
        [image-vnd-microsoft-icon] a Windows icon
        [image-svg-xml] an SVG drawing
        [video-mp4] an MP4 video
        [video-webm] a WebM or Matroska video
        [video-x-msvideo] an AVI video
        [video-quicktime] a QuickTime video
        [audio-mpeg] an MP3 recording
        [audio-mp4] an M4A recording
        [audio-ogg] an Ogg recording
        [audio-flac] a FLAC recording
        [audio-wav] a WAV recording
        [application-postscript] a PostScript file
        [application-pdf] a PDF
        [application-zip] a ZIP archive
        [application-gzip] a gzip archive
        [application-vnd-rar] a RAR archive
        [application-x-7z-compressed] a 7-Zip archive
        [application-x-elf] a Linux program
        [text-html] a web page
        [text-plain] a text file
       *[other] something else
    }
picture-bytes = That picture is too large: its file has { $measured }, and { $limit } are allowed.
picture-pixels = That picture is too large: it has { $measured } megapixels, and { $limit } are allowed.
picture-edge = That picture is too large: its longer side has { $measured } pixels, and { $limit } are allowed.
picture-frames = That picture is too large: it has { $measured } frames, and { $limit } are allowed.
picture-animation = That picture is too large: all its frames together have { $measured } megapixels, and { $limit } are allowed.
picture-seconds = That picture is too large: it takes me over { $limit } seconds to read; please send a smaller or simpler one.
picture-memory = That picture is too large: it needs more memory than I have to spare; please send a smaller one.
picture-too-small = That picture is too small or too narrow: it is { $size } pixels, and each side needs at least { $least }; please send a larger one.
picture-too-narrow = That picture is too small or too narrow: it is { $size } pixels and shrinks to { $shrunk }, and each side needs at least { $least }; please send a squarer one.
picture-too-small-to-dream = That picture is { $size } pixels, and { $network } needs at least { $least } on each side; please send a larger one.
picture-cannot-fit = The dream is too large for this server's upload limit; please ask for a smaller `{ command-dream-option-size-name }`.
mask-other-size = The mask is { $mask } pixels and the picture { $picture }; they must be of one size.
mask-unusable = The mask leaves nothing to dream: it must be white, or opaque, somewhere.

## Errors: links

link-none = That is no link to a picture; it must look like https://example.com/picture.jpg.
link-scheme = Only http:// and https:// links are followed; please attach the picture instead.
link-port = Only links on the usual ports are followed; please attach the picture instead.
link-login = Links with a user name or password are not followed; please attach the picture instead.
link-address = That link does not lead to the public internet; please attach the picture instead.
link-unreachable = Nothing on the public internet answers at that link; check it, or attach the picture instead.
link-untrusted = That server cannot prove that it is who it says; please attach the picture instead.
link-slow = That server is too slow: the picture must arrive within { $seconds } seconds; please attach it instead.
link-large = That link leads to a file of more than { $limit }; please send a smaller picture.
link-not-found = That server gives no picture out (status { $status }); check the link, or attach the picture instead.
link-loops = That link redirects more than { $limit } times; send the address at which it ends.
link-page = That link leads to a web page; open the picture alone and copy its own address.
link-broken = That server's answer is broken or cut short; try again, or attach the picture instead.

## Errors: settings

setting-name =
    { $name ->
        [style] { command-dream-option-style-name }
        [layers] { command-dream-option-layers-name }
        [strength] { command-dream-option-strength-name }
        [steps] { command-dream-option-steps-name }
        [schedule] { command-dream-option-steps-name }
        [octaves] { command-dream-option-octaves-name }
        [octaves_above] { command-dream-option-octaves-name }
        [octave_scale] { command-dream-option-octave-scale-name }
        [size] { command-dream-option-size-name }
        [seed] { command-dream-option-seed-name }
        [smoothness] { command-dream-option-smoothness-name }
        [total_variation] { command-dream-option-total-variation-name }
        [keep_colours] { command-dream-option-keep-colours-name }
        [stay_near] { command-dream-option-stay-near-name }
        [blend] { command-dream-option-blend-name }
        [balance] { command-dream-option-balance-name }
        [guide] { command-dream-option-guide-name }
        [guide_by] { command-dream-option-guide-by-name }
        [mask] { command-dream-option-mask-name }
        [feather] { command-dream-option-feather-name }
        [frames] { command-zoom-option-frames-name }
        [speed] { command-zoom-option-speed-name }
        [rotation] { command-zoom-option-rotation-name }
        [loop] { command-zoom-option-loop-name }
        [language] { command-settings-language-option-language-name }
        [weight] weight
       *[other] { $name }
    }
setting-range = `{ setting-name }` must be from { NUMBER($low, useGrouping: 0) } to { NUMBER($high, useGrouping: 0) }.
setting-whole = `{ setting-name }` must be a whole number from { NUMBER($low, useGrouping: 0) } to { NUMBER($high, useGrouping: 0) }.
setting-choice = `{ setting-name }` must be one of { $allowed }.
setting-layers-count = `{ setting-name }` must be one to { $most } layers.
setting-layers-target = `{ setting-name }` must be layers such as mixed4, or channels such as mixed4:13.
setting-schedule = `{ setting-name }` must be one number of steps for each of { $octaves } octaves.
setting-weight = The weight of a layer must be a number, such as 0.5 in 0.5*mixed5.
setting-other = `{ setting-name }` can't have that value; please choose another one.
layer-unknown = { $network } has no layer `{ $layer }`; choose from { $allowed }.
channel-unknown = `{ $layer }` has no channel { $channel }; its channels are 0 to { $last }.
style-unknown = There is no style `{ $style }`; choose from { $allowed }.
style-elsewhere = { $network } can't show the style `{ $style }`: it is made of what only another network sees. Choose from { $allowed }.

## Errors: dreams

queue-full = All { $limit } places in my queue are taken; please try again in a minute.
queue-full-for-you =
    { $limit ->
        [one] You have { $limit } dream waiting already; please wait until it is done.
       *[other] You have { $limit } dreams waiting already; please wait until one of them is done.
    }
restarting = I'm restarting; please try again in a minute.
database-unavailable = I can't write anything down at the moment, so I take no dreams; please try again later.
dream-stopped = This dream was stopped before its end.
dream-given-up =
    I began this dream { $attempts ->
        [one] once and was interrupted
       *[other] { $attempts } times and was interrupted each time
    }; please try again, and if it stays, tell my operator `{ $id }`.
apology = Something went wrong on my side; please try again, and if it stays, tell my operator `{ $id }`.

## Commands, as they stand in the code

command-dream-name = dream
command-dream-description = Dream a picture: what a neural network sees in it, made visible
command-dream-option-image-name = image
command-dream-option-image-description = The picture to dream: PNG, JPEG, WebP, GIF, BMP or AVIF
command-dream-option-link-name = link
command-dream-option-link-description = Instead of a picture: the address of one, beginning with https://
command-dream-option-style-name = style
command-dream-option-style-description = The look of the dream: /styles shows them all
command-dream-option-strength-name = strength
command-dream-option-strength-description = How strong: 1 is the style's own strength
command-dream-option-private-name = private
command-dream-option-private-description = Show the dream to you alone
command-dream-option-preset-name = preset
command-dream-option-preset-description = Settings that you kept with /preset save; what you choose here goes before them
command-dream-option-size-name = size
command-dream-option-size-description = Longest side of the dream in pixels; it is never larger than your picture
command-dream-option-layers-name = layers
command-dream-option-layers-description = Layers or channels to dream instead of the style's: /layers shows them
command-dream-option-guide-name = guide
command-dream-option-guide-description = Another picture, whose features the dream takes on
command-dream-option-mask-name = mask
command-dream-option-mask-description = A picture that is white where you want the dream, black where not
command-dream-option-steps-name = steps
command-dream-option-steps-description = Steps uphill in the largest octave: more is deeper, and slower
command-dream-option-octaves-name = octaves
command-dream-option-octaves-description = Sizes at which to dream: more give larger shapes
command-dream-option-octave-scale-name = octave_scale
command-dream-option-octave-scale-description = The ratio from one octave to the next
command-dream-option-smoothness-name = smoothness
command-dream-option-smoothness-description = 0 to 1: larger, calmer shapes
command-dream-option-keep-colours-name = keep_colours
command-dream-option-keep-colours-description = Keep the photograph's colours
command-dream-option-stay-near-name = stay_near
command-dream-option-stay-near-description = 0 to 20: stay near the photograph
command-dream-option-blend-name = blend
command-dream-option-blend-description = 0 to 1: how much of the dream, and not of the photograph, you see
command-dream-option-balance-name = balance
command-dream-option-balance-description = Let quiet layers be heard as much as loud ones
command-dream-option-total-variation-name = total_variation
command-dream-option-total-variation-description = 0 to 1: even neighbouring pixels out
command-dream-option-guide-by-name = guide_by
command-dream-option-guide-by-description = How the guide leads: match, or the quicker energies
command-dream-option-feather-name = feather
command-dream-option-feather-description = Pixels inside the mask's edge over which the dream fades in
command-dream-option-seed-name = seed
command-dream-option-seed-description = The same seed gives the same dream again
command-styles-name = styles
command-styles-description = Show every style as a picture, to choose by looking
command-styles-option-style-name = style
command-styles-option-style-description = Show this one, larger
command-layers-name = layers
command-layers-description = Show what the network's layers and channels look for
command-layers-option-layer-name = layer
command-layers-option-layer-description = Show this one
command-zoom-name = zoom
command-zoom-description = Fly into the dream of a picture: a short film
command-zoom-option-image-name = image
command-zoom-option-image-description = The picture to fly into: PNG, JPEG, WebP, GIF, BMP or AVIF
command-zoom-option-link-name = link
command-zoom-option-link-description = Instead of a picture: the address of one, beginning with https://
command-zoom-option-style-name = style
command-zoom-option-style-description = The look of the dream: /styles shows them all
command-zoom-option-frames-name = frames
command-zoom-option-frames-description = Pictures in all, 8 to 120: 48 unless you say
command-zoom-option-speed-name = speed
command-zoom-option-speed-description = Per cent by which each picture is nearer than the one before; under 0 flies out
command-zoom-option-rotation-name = rotation
command-zoom-option-rotation-description = Degrees clockwise from one picture to the next
command-zoom-option-loop-name = loop
command-zoom-option-loop-description = Whether the end leads back to the beginning
command-zoom-option-private-name = private
command-zoom-option-private-description = Show the film to you alone
command-zoom-option-preset-name = preset
command-zoom-option-preset-description = Settings that you kept with /preset save
command-zoom-option-strength-name = strength
command-zoom-option-strength-description = How strong: 1 is the style's own strength
command-zoom-option-layers-name = layers
command-zoom-option-layers-description = Layers or channels to dream instead of the style's: /layers shows them
command-zoom-option-size-name = size
command-zoom-option-size-description = Longest side of the film in pixels: 384 unless you say
command-zoom-option-seed-name = seed
command-zoom-option-seed-description = The same seed gives the same film again
command-preset-name = preset
command-preset-description = Settings of your own, kept under a name
command-preset-save-name = save
command-preset-save-description = Keep settings under a name: these, or those of your last dream here
command-preset-save-option-name-name = name
command-preset-save-option-name-description = What to call them; what you kept under that name before is replaced
command-preset-save-option-style-name = style
command-preset-save-option-style-description = The look of the dream
command-preset-save-option-strength-name = strength
command-preset-save-option-strength-description = How strong: 1 is the style's own strength
command-preset-save-option-layers-name = layers
command-preset-save-option-layers-description = Layers or channels to dream instead of the style's
command-preset-save-option-size-name = size
command-preset-save-option-size-description = Longest side of the dream in pixels
command-preset-save-option-steps-name = steps
command-preset-save-option-steps-description = Steps uphill in the largest octave
command-preset-save-option-octaves-name = octaves
command-preset-save-option-octaves-description = Sizes at which to dream
command-preset-save-option-octave-scale-name = octave_scale
command-preset-save-option-octave-scale-description = The ratio from one octave to the next
command-preset-save-option-smoothness-name = smoothness
command-preset-save-option-smoothness-description = 0 to 1: larger, calmer shapes
command-preset-save-option-keep-colours-name = keep_colours
command-preset-save-option-keep-colours-description = Keep the photograph's colours
command-preset-save-option-stay-near-name = stay_near
command-preset-save-option-stay-near-description = 0 to 20: stay near the photograph
command-preset-save-option-blend-name = blend
command-preset-save-option-blend-description = 0 to 1: how much of the dream, and not of the photograph, you see
command-preset-save-option-balance-name = balance
command-preset-save-option-balance-description = Let quiet layers be heard as much as loud ones
command-preset-save-option-seed-name = seed
command-preset-save-option-seed-description = The same seed gives the same dream again
command-preset-use-name = use
command-preset-use-description = Dream a picture with settings that you kept
command-preset-use-option-name-name = name
command-preset-use-option-name-description = What you called them
command-preset-use-option-image-name = image
command-preset-use-option-image-description = The picture to dream
command-preset-use-option-link-name = link
command-preset-use-option-link-description = Instead of a picture: the address of one, beginning with https://
command-preset-use-option-private-name = private
command-preset-use-option-private-description = Show the dream to you alone
command-preset-list-name = list
command-preset-list-description = Show the settings that you kept
command-preset-delete-name = delete
command-preset-delete-description = Forget settings that you kept
command-preset-delete-option-name-name = name
command-preset-delete-option-name-description = What you called them
command-queue-name = queue
command-queue-description = Show what I dream now, and what waits for its turn
command-cancel-name = cancel
command-cancel-description = Stop a dream of yours that waits or is being dreamed
command-cancel-option-dream-name = dream
command-cancel-option-dream-description = Which one; all of yours are one choice, too
command-help-name = help
command-help-description = How to dream here, with pictures
command-about-name = about
command-about-description = What this bot is, and what it dreams on
command-settings-name = settings
command-settings-description = Rules for dreams on this server
command-settings-show-name = show
command-settings-show-description = Show this server's rules
command-settings-channels-name = channels
command-settings-channels-description = Choose the channels in which may be dreamed
command-settings-style-name = style
command-settings-style-description = The style of dreams when a member names none
command-settings-style-option-style-name = style
command-settings-style-option-style-description = Leave it out for the bot's own
command-settings-max-side-name = max_side
command-settings-max-side-description = How large dreams may be
command-settings-max-side-option-pixels-name = pixels
command-settings-max-side-option-pixels-description = Of the longest side; leave it out for the bot's own limit
command-settings-limits-name = limits
command-settings-limits-description = How much may be dreamed; moderators are excepted
command-settings-limits-option-waiting-name = waiting
command-settings-limits-option-waiting-description = How many dreams of a member may wait at a time; 0 for the bot's own limit
command-settings-limits-option-running-name = running
command-settings-limits-option-running-description = How many dreams of a member may be dreamed at a time; 0 for the bot's own limit
command-settings-limits-option-server-name = server
command-settings-limits-option-server-description = How many dreams of all members together may wait; 0 for no limit of your own
command-settings-limits-option-cooldown-name = cooldown
command-settings-limits-option-cooldown-description = Seconds from one dream of a member to the next; 0 for none
command-settings-limits-option-per-day-name = per_day
command-settings-limits-option-per-day-description = Dreams of a member in 24 hours; 0 for no limit
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Whether every dream is hidden until it is clicked
command-settings-spoiler-option-on-name = on
command-settings-spoiler-option-on-description = Hidden if true; if false, as the picture was
command-settings-age-restricted-name = age_restricted
command-settings-age-restricted-description = Whether to dream in age-restricted channels alone
command-settings-age-restricted-option-on-name = on
command-settings-age-restricted-option-on-description = In age-restricted channels alone if true
command-settings-language-name = language
command-settings-language-description = The language of answers that everybody sees
command-settings-language-option-language-name = language
command-settings-language-option-language-description = Leave it out for each member's own
command-settings-previews-name = previews
command-settings-previews-description = Whether a dream is shown while it is dreamed
command-settings-previews-option-on-name = on
command-settings-previews-option-on-description = Shown if true; if false, only its progress in numbers
command-settings-reset-name = reset
command-settings-reset-description = Take all rules of this server back
menu-dream-this-name = Dream this
menu-dream-avatar-name = Dream avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 I have your picture.
picture-select = Which of these { $count } pictures?
picture-select-placeholder = Choose a picture
picture-select-all = All { $count } of them
picture-select-not-yours = This menu is for whoever asked for it; choose **Apps › Dream this** on the message for one of your own.
batch-left-out =
    { $count ->
        [one] One of the pictures was left out: { $why }
       *[other] { $count } of the pictures were left out: { $why }
    }
mention-without-picture = Mention me in a message with a picture, or in a reply to one; `/dream` and **Apps › Dream this** work everywhere.
message-without-picture = There is no picture in that message; attach one to `/dream`, or choose **Apps › Dream this** on another message.
sticker-animated = That sticker is drawn as it moves, so there is no picture to dream; please choose another one.
message-hidden = Discord doesn't show me that message; open its menu and choose **Apps › Dream this**, or attach the picture to `/dream`.
cannot-attach-files = I may not attach files in this channel; please ask in another one.
picture-select-expired = I have forgotten what this menu was about; please choose **Apps › Dream this** on the message again.

## Variations and zooms

dreamed-variations = 🎲 Four variations in the style **{ $style }**: pick one by its number.
dreamed-variations-alt = { $filename }, dreamed four times by a neural network ({ $network }) in the style { $style }, from other seeds each: four small pictures on one sheet, numbered 1 to 4, each showing what the layers { $layers } see.
dreamed-zoom = 🎬 A flight into the dream in the style **{ $style }**
dreamed-zoom-alt = { $filename }, dreamed by a neural network ({ $network }) in the style { $style }, as an animation: it flies deeper and deeper into what the layers { $layers } see.

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
button-requester = for { $member }
button-not-yours = Only the member who asked for this dream, or a moderator, may do that.
button-private = That dream is private: only the member who asked for it can go on from it.
button-expired = I have forgotten that dream and its picture by now; please send the picture again.
button-no-result = There is no dream here that I could go on from; please send the picture again.
bigger-maximum = That dream is as large as I make it; my limit here is { $limit } pixels on the longest side.
cancel-already-ended = That dream has ended already; there is nothing left to stop.
delete-done = 🗑️ Deleted here. What I have stored of this dream is forgotten { $when }.
compare-alt = { $filename } and its dream, side by side
details-title = 📊 About this dream
details-repeat = **To dream it again**, type this with the same picture:
details-bigger = Then press **Bigger** below it.
details-recipe = **Its recipe**, which is in the picture's file, too:
details-alt = Charts of the dream: how many pixels have which red, green and blue before and after it, and its activation from step to step
tweak-title = Tweak this dream
tweak-style = Style
tweak-layers = Layers
tweak-layers-hint = Such as mixed3, 0.5*mixed5; empty for the style's own
tweak-strength = Strength
tweak-strength-hint = 0.1 to 4; 1 is the style's own
tweak-shape = Steps, octaves, scale
tweak-shape-hint = Steps in the largest octave, octaves, and the ratio of their sizes
tweak-seed = Seed
tweak-seed-hint = The same seed, the same dream; empty for a random one
tweak-numbers = I can't read what you wrote as “{ $field }”; please write it like { $example }.

## What each style looks like

style-deepdream = Animals that grow out of what the picture shows
style-creatures = Creatures with eyes everywhere
style-psychedelic = The colourful weave that DeepDream became known for
style-eyes = Eyes and pearls
style-bubbles = Bubbles, shells and beads
style-spirals = Spirals and curls
style-lines = Woven lines and mazes
style-webs = Webs and cracks
style-fur = Fur and stubble
style-scales = Scales of fish, snakes and dragons
style-feathers = Plumage and fine plumes
style-peacock = Peacock eyes among fine plumes
style-butterflies = Butterflies' wings in panes
style-towers = Hill towns of towers, arcades and lanterns
style-petals = Petals, peonies and dahlias
style-leaves = Dry leaves and their veins
style-corals = Corals and sea fans
style-lights = Stars and lights at night
style-mosaic = Mosaic and stained glass
style-mandalas = Mandalas and pierced lanterns
style-jewels = Cut stones and brooches
style-tutorial = TensorFlow's DeepDream tutorial, its simple loop
style-tutorial-octaves = The tutorial over five octaves (slow)
style-tutorial-tiled = The tutorial over five octaves by tiles (slowest)

## /styles and /layers

styles-title = 🎨 Styles
styles-text =
    One photograph in every style, as { $network } dreams it.
    Choose one below to see it larger.
styles-alt = A cat's face, and the same photograph dreamed in each style: { $styles }
styles-menu = Choose a style
styles-one =
    { $look }
    Type `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` with a picture, or press the button to dream your last one so.
styles-one-alt = A cat's face, and beside it the same in the style { $style }: { $look }
layers-text =
    Some of the { $count } channels of this layer of { $network }: what each of them looks for, drawn from noise. The first layers see lines and textures, later ones parts of things.
    Choose a channel below to dream it by itself.
layers-undrawn = { $network } has { $count } channels in this layer. Nobody has drawn them yet: my operator can, with `python bot.py atlas`.
layers-alt = Drawings of channels of the layer { $layer }, each with its number, and its name if it has one
layers-menu = Choose a layer
layers-channels-menu = Choose a channel
layers-channel = Type `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` with a picture, or press the button to dream your last one so. Several at once, with weights, are possible, too: `mixed4, 0.5*mixed5:13`.
layers-channel-alt = What the channel { $channel } looks for, drawn from noise
last-picture-button = Dream my last picture so
last-picture-missing =
    You have dreamed no picture in this channel yet; type `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` and attach one.

## /preset

preset-saved = 🔖 Kept as **{ $name }**: { $options }
preset-deleted = 🔖 I have forgotten **{ $name }**.
preset-list = 🔖 Your presets; `/{ command-preset-name } { command-preset-use-name }` dreams a picture with one of them.
preset-none = You have kept no presets yet; `/{ command-preset-name } { command-preset-save-name }` keeps one.
preset-unknown = You have no preset called **{ $name }**; yours are { $names }.
preset-nothing = Name some settings to keep, or dream something here first: then I keep the settings of your last dream.

## /queue and /cancel

queue-empty = 💤 Nothing waits, and nothing is being dreamed: it is your turn.
queue-running = **Being dreamed**
queue-waiting = **Waiting**
queue-line-running = 🌀 { $whose }: { $dream }, begun { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, starts { $starts }
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
stop-which = Which of them?
stop-menu = Choose what to stop

## /settings

settings-title = 🛡️ Rules for dreams on this server
settings-channels = In which channels may be dreamed? Threads belong to their channel, channels to their category. Choose none to allow all.
settings-not-manager = Only those who manage this server may change its rules.
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

    1. Type `/{ command-dream-name }`.
    2. Take `{ command-dream-option-image-name }`, and attach a picture.
    3. Press Enter, and watch.

    `{ command-dream-option-style-name }` chooses the look, `{ command-dream-option-strength-name }` how strong it is, `{ command-dream-option-link-name }` takes a picture from the web, and `{ command-dream-option-private-name }` shows the dream to you alone. The menu below tells the rest.
help-start-alt = A cat's face, and the same in a dream, with other eyes and animals growing out of it
help-pictures-title = Which pictures
help-pictures =
    PNG, JPEG, WebP, GIF, BMP and AVIF, up to 25 MB.

    • Attach one to `/{ command-dream-name }`, or give its address as `{ command-dream-option-link-name }`.
    • On any message with a picture: **Apps › { menu-dream-this-name }**. On a member: **Apps › { menu-dream-avatar-name }**.
    • Mention me in a message with a picture, or in a reply to one.
    • With neither, `/{ command-dream-name }` goes on with your last dream in the channel.

    Stickers, custom emoji and forwarded messages work, too. What was a spoiler stays one. Nothing of the file's own data goes out with the dream: no position, no camera.
help-styles-title = Styles
help-styles =
    These are all of them; `/{ command-styles-name }` shows each one larger. With `{ command-dream-option-layers-name }` you can go beyond them.
help-styles-alt = A cat's face, and the same photograph dreamed in every style
help-layers-title = Layers and channels
help-layers =
    Each layer of the network is some hundreds of channels, and each channel looks for one thing. `/{ command-layers-name }` shows them; `/{ command-dream-name } { command-dream-option-layers-name }:` takes layers, channels by number or name, and weights, such as `mixed4, 0.5*plumage`.
help-layers-alt = Drawings of what some channels of a layer look for
help-controls-title = More control
help-controls =
    • `{ command-dream-option-guide-name }`: another picture, whose features the dream takes on.
    • `{ command-dream-option-mask-name }`: a picture that is white where you want the dream, and black where not.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: how far the dream goes from the photograph, and how it looks.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: how deep, in which sizes, how large.
    • `{ command-dream-option-seed-name }`: the same seed gives the same dream again.
help-buttons-title = The buttons under a dream
help-buttons =
    Below it: **{ button-again }** with another seed · **{ button-deeper }** dreams the dream · **{ button-vary }** shows four small ones to pick from · **{ button-bigger }** up to twice as large · **{ button-tweak }** opens the settings · **{ button-zoom }** flies into it · **{ button-compare }** shows before and after · **{ button-details }** says how it was made · **{ button-delete }** takes it away.

    They work after days, too, as long as I keep the picture.
help-zoom-title = Flights
help-zoom =
    `/{ command-zoom-name }` makes a short film that flies into the dream of your picture: `{ command-zoom-option-frames-name }` pictures, each `{ command-zoom-option-speed-name }` per cent nearer than the one before and turned by `{ command-zoom-option-rotation-name }` degrees; with `{ command-zoom-option-loop-name }` its end leads back to its beginning.
help-presets-title = Presets
help-presets =
    `/{ command-preset-name } { command-preset-save-name }` keeps settings of yours under a name: those that you name, or else those of your last dream here. `/{ command-preset-name } { command-preset-use-name }` dreams a picture with them, and so does the option `{ command-dream-option-preset-name }` of `/{ command-dream-name }`. `/{ command-preset-name } { command-preset-list-name }` and `/{ command-preset-name } { command-preset-delete-name }` do what they say.
help-queue-title = Waiting and stopping
help-queue =
    Members take turns, however many dreams each of them has asked for. `/{ command-queue-name }` shows what is being dreamed and what waits; **{ button-cancel }** beside a dream, or `/{ command-cancel-name }`, stops it.
help-servers-title = For those who run a server
help-servers =
    `/{ command-settings-name }` says in which channels may be dreamed, in which style and how large, how many dreams a member may have waiting and in a day, whether dreams are spoilers, and in which language I answer. Only those with **Manage Server** see it. Whoever may manage messages is free of the limits, and can stop and delete others' dreams.
