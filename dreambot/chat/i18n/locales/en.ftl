# English: the catalogue that all others translate; docs/translating.md says how. A key names the place and the
# subject: place-subject. Names of styles and layers, and Discord's own marks (<t:…:R>), stay as they are. Take the
# names of commands and options from their own messages: { command-dream-option-image-name }.

## Progress

queued-next = 💤 Next in the queue.
queued-place = 💤 In the queue: place { $place }.
dreaming =
    🌀 Dreaming… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-variations =
    🎲 Dreaming four variations… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-zoom =
    🎬 Zooming into the dream… { $bar } { $share }
    -# frame { $step } of { $steps }
dreaming-long = 🌀 This dream takes longer than Discord lets me edit this message. I'll send it as a new message.
requeued = 💤 I'm restarting. Your dream continues as soon as I'm back.
dreaming-preview = Preview of the dream so far

## Limits

limits-cooling-down = You're on cooldown. You can dream again { $when }.
limits-day =
    { $limit ->
        [one] You've reached your limit of one dream in 24 hours. You can dream again { $when }.
       *[other] You've reached your limit of { $limit } dreams in 24 hours. You can dream again { $when }.
    }
limits-server-full =
    { $limit ->
        [one] This server already has one dream waiting. Try again when it has started.
       *[other] This server already has { $limit } dreams waiting. Try again when one of them has started.
    }
limits-presets = You already have { $limit } presets, the most you can save. Delete one first.

## The dream

dreamed-style = 🌀 Dreamed in the style **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }in the largest octave, { $taper } times as many in each smaller one · up to { $octaves } octaves (scale { $scale })
       *[even] { " " }× { $octaves } octaves (scale { $scale })
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
    I turn pictures into dreams. A neural network that has learned to recognise things looks at your picture and makes whatever it faintly sees there stronger, at one image size after another, until you can see it too. This is called DeepDream.

    Type `/{ command-dream-name }`, attach a picture and, if you like, choose a style.
about-version = Version
about-device = Device
about-network = Network
about-bundled = bundled with the bot
about-downloaded = downloaded by Keras

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP or AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = That file is { $size }, and the limit is { $limit }. Send a smaller one.
file-missing = There's no picture to dream. Attach one as `{ command-dream-option-image-name }`, or paste a link to one as `{ command-dream-option-link-name }`.
file-twice = Use either `{ command-dream-option-image-name }` or `{ command-dream-option-link-name }`, not both.
file-gone = Discord no longer has that file. Attach it again.
file-out-of-reach = I can't get that file from Discord right now. Try again in a minute.
file-lost = I no longer have that picture. Attach it again.

## Errors: pictures

picture-empty = That file is empty. Send a { -formats }.
picture-unknown = I can't read that file as a picture. Send a { -formats }.
picture-broken = That looks like { picture-kind }, but it's damaged or incomplete. Send it again.
picture-unsupported = That looks like { picture-kind }, which I can't dream. Send a { -formats }.
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
picture-bytes = That picture is too large: the file is { $measured }, and the limit is { $limit }. Send a smaller one.
picture-pixels = That picture is too large: it has { $measured } megapixels, and the limit is { $limit }. Send a smaller one.
picture-edge = That picture is too large: its longer side is { $measured } pixels, and the limit is { $limit }. Send a smaller one.
picture-frames = That picture has too many frames: { $measured }, and the limit is { $limit }. Send a shorter one.
picture-animation = That picture is too large: all its frames together have { $measured } megapixels, and the limit is { $limit }. Send a smaller or shorter one.
picture-seconds = That picture takes more than { $limit } seconds to read. Send a smaller or simpler one.
picture-memory = That picture needs more memory than I have. Send a smaller one.
picture-too-small = That picture is too small: it is { $size } pixels, and each side needs at least { $least }. Send a larger one.
picture-too-narrow = That picture is too narrow: it shrinks from { $size } to { $shrunk } pixels, and each side needs at least { $least }. Send one that is closer to a square.
picture-too-small-to-dream = That picture is { $size } pixels, and { $network } needs at least { $least } on each side. Send a larger one.
picture-cannot-fit = The dream is larger than this server's upload limit. Choose a smaller `{ command-dream-option-size-name }`.
mask-other-size = The mask is { $mask } pixels and the picture { $picture }. Both must be the same size.
mask-unusable = The mask leaves nothing to dream. Make some of it white or opaque.

## Errors: links

link-none = That isn't a link to a picture. It must look like https://example.com/picture.jpg.
link-scheme = I only open http:// and https:// links. Attach the picture instead.
link-port = I don't open links with an unusual port. Attach the picture instead.
link-login = I don't open links with a username or password. Attach the picture instead.
link-address = That link doesn't lead to the public internet. Attach the picture instead.
link-unreachable = Nothing on the internet answers at that link. Check it, or attach the picture instead.
link-untrusted = I can't connect to that website securely. Attach the picture instead.
link-slow = That website is too slow: the picture must arrive within { $seconds } seconds. Attach it instead.
link-large = That link leads to a file larger than { $limit }. Send a smaller picture.
link-not-found = That website answers with status { $status } instead of a picture. Check the link, or attach the picture instead.
link-loops = That link redirects more than { $limit } times. Use the address where it ends.
link-page = That link leads to a web page. Open the picture by itself and copy its address.
link-broken = That website's answer is broken or incomplete. Try again, or attach the picture instead.

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
setting-layers-count = `{ setting-name }` takes 1 to { $most } layers.
setting-layers-target = `{ setting-name }` takes layers such as mixed4, or channels such as mixed4:13.
setting-schedule = `{ setting-name }` needs one number of steps for each of the { $octaves } octaves.
setting-weight = A layer's weight must be a number, such as 0.5 in 0.5*mixed5.
setting-other = `{ setting-name }` can't have that value. Choose another one.
layer-unknown = { $network } has no layer `{ $layer }`. Choose from { $allowed }.
channel-unknown = `{ $layer }` has no channel { $channel }. Its channels are 0 to { $last }.
style-unknown = There is no style `{ $style }`. Choose from { $allowed }.
style-elsewhere = { $network } can't show the style `{ $style }`, which is made for another network. Choose from { $allowed }.

## Errors: dreams

queue-full = The queue is full: all { $limit } places are taken. Try again in a minute.
queue-full-for-you =
    { $limit ->
        [one] You already have { $limit } dream waiting. Try again when it has started.
       *[other] You already have { $limit } dreams waiting. Try again when one of them has started.
    }
restarting = I'm restarting. Try again in a minute.
database-unavailable = I can't save anything right now, so I can't take new dreams. Try again later.
dream-stopped = This dream was cancelled.
dream-given-up =
    I started this dream { $attempts ->
        [one] once and was interrupted
       *[other] { $attempts } times and was interrupted each time
    }. Try again. If it keeps happening, give the bot's operator this ID: `{ $id }`
apology = Something went wrong on my side. Try again. If it keeps happening, give the bot's operator this ID: `{ $id }`

## Commands, as they stand in the code

command-dream-name = dream
command-dream-description = Dream a picture: what a neural network sees in it, made visible
command-dream-option-image-name = image
command-dream-option-image-description = The picture to dream: PNG, JPEG, WebP, GIF, BMP or AVIF
command-dream-option-link-name = link
command-dream-option-link-description = Instead of an attachment: a link to a picture, starting with https://
command-dream-option-style-name = style
command-dream-option-style-description = The look of the dream; see them all with /styles
command-dream-option-strength-name = strength
command-dream-option-strength-description = How strong the dream is; 1 is the style's own strength
command-dream-option-private-name = private
command-dream-option-private-description = Only you can see the dream
command-dream-option-preset-name = preset
command-dream-option-preset-description = Settings you saved with /preset save; the options you choose here override them
command-dream-option-size-name = size
command-dream-option-size-description = Longest side of the dream in pixels; never larger than your picture
command-dream-option-layers-name = layers
command-dream-option-layers-description = Layers or channels to dream instead of the style's own; see them with /layers
command-dream-option-guide-name = guide
command-dream-option-guide-description = Another picture whose features the dream takes on
command-dream-option-mask-name = mask
command-dream-option-mask-description = A picture that is white where you want the dream and black where you don't
command-dream-option-steps-name = steps
command-dream-option-steps-description = Steps in the largest octave; more makes the dream deeper and takes longer
command-dream-option-octaves-name = octaves
command-dream-option-octaves-description = Number of image sizes to dream at; more gives larger shapes
command-dream-option-octave-scale-name = octave_scale
command-dream-option-octave-scale-description = How many times larger each octave is than the one before
command-dream-option-smoothness-name = smoothness
command-dream-option-smoothness-description = 0 to 1; higher gives larger, calmer shapes
command-dream-option-keep-colours-name = keep_colours
command-dream-option-keep-colours-description = Keep the colours of your picture
command-dream-option-stay-near-name = stay_near
command-dream-option-stay-near-description = 0 to 20; higher stays closer to your picture
command-dream-option-blend-name = blend
command-dream-option-blend-description = 0 to 1; 1 shows only the dream, lower shows more of your picture
command-dream-option-balance-name = balance
command-dream-option-balance-description = Give weak layers as much say as strong ones
command-dream-option-total-variation-name = total_variation
command-dream-option-total-variation-description = 0 to 1; higher evens out neighbouring pixels
command-dream-option-guide-by-name = guide_by
command-dream-option-guide-by-description = How the dream follows the guide: match, or energies (faster)
command-dream-option-feather-name = feather
command-dream-option-feather-description = Pixels inside the mask's edge over which the dream fades in
command-dream-option-seed-name = seed
command-dream-option-seed-description = The same seed gives the same dream again
command-styles-name = styles
command-styles-description = Show every style as a picture
command-styles-option-style-name = style
command-styles-option-style-description = Show only this style, larger
command-layers-name = layers
command-layers-description = Show what the network's layers and channels look for
command-layers-option-layer-name = layer
command-layers-option-layer-description = Show this layer
command-zoom-name = zoom
command-zoom-description = Make a short video that zooms into the dream of a picture
command-zoom-option-image-name = image
command-zoom-option-image-description = The picture to zoom into: PNG, JPEG, WebP, GIF, BMP or AVIF
command-zoom-option-link-name = link
command-zoom-option-link-description = Instead of an attachment: a link to a picture, starting with https://
command-zoom-option-style-name = style
command-zoom-option-style-description = The look of the dream; see them all with /styles
command-zoom-option-frames-name = frames
command-zoom-option-frames-description = Number of frames, 8 to 120; default: 48
command-zoom-option-speed-name = speed
command-zoom-option-speed-description = How far each frame zooms in, in percent; negative numbers zoom out
command-zoom-option-rotation-name = rotation
command-zoom-option-rotation-description = How far each frame turns clockwise, in degrees
command-zoom-option-loop-name = loop
command-zoom-option-loop-description = Let the end lead back to the beginning
command-zoom-option-private-name = private
command-zoom-option-private-description = Only you can see the video
command-zoom-option-preset-name = preset
command-zoom-option-preset-description = Settings you saved with /preset save
command-zoom-option-strength-name = strength
command-zoom-option-strength-description = How strong the dream is; 1 is the style's own strength
command-zoom-option-layers-name = layers
command-zoom-option-layers-description = Layers or channels to dream instead of the style's own; see them with /layers
command-zoom-option-size-name = size
command-zoom-option-size-description = Longest side of the video in pixels; default: 384
command-zoom-option-seed-name = seed
command-zoom-option-seed-description = The same seed gives the same video again
command-preset-name = preset
command-preset-description = Your own settings, saved under a name
command-preset-save-name = save
command-preset-save-description = Save the settings you choose here, or those of your last dream in this channel
command-preset-save-option-name-name = name
command-preset-save-option-name-description = Name of the preset; replaces your earlier preset with that name
command-preset-save-option-style-name = style
command-preset-save-option-style-description = The look of the dream
command-preset-save-option-strength-name = strength
command-preset-save-option-strength-description = How strong the dream is; 1 is the style's own strength
command-preset-save-option-layers-name = layers
command-preset-save-option-layers-description = Layers or channels to dream instead of the style's own
command-preset-save-option-size-name = size
command-preset-save-option-size-description = Longest side of the dream in pixels
command-preset-save-option-steps-name = steps
command-preset-save-option-steps-description = Steps in the largest octave
command-preset-save-option-octaves-name = octaves
command-preset-save-option-octaves-description = Number of image sizes to dream at
command-preset-save-option-octave-scale-name = octave_scale
command-preset-save-option-octave-scale-description = How many times larger each octave is than the one before
command-preset-save-option-smoothness-name = smoothness
command-preset-save-option-smoothness-description = 0 to 1; higher gives larger, calmer shapes
command-preset-save-option-keep-colours-name = keep_colours
command-preset-save-option-keep-colours-description = Keep the colours of your picture
command-preset-save-option-stay-near-name = stay_near
command-preset-save-option-stay-near-description = 0 to 20; higher stays closer to your picture
command-preset-save-option-blend-name = blend
command-preset-save-option-blend-description = 0 to 1; 1 shows only the dream, lower shows more of your picture
command-preset-save-option-balance-name = balance
command-preset-save-option-balance-description = Give weak layers as much say as strong ones
command-preset-save-option-seed-name = seed
command-preset-save-option-seed-description = The same seed gives the same dream again
command-preset-use-name = use
command-preset-use-description = Dream a picture with one of your presets
command-preset-use-option-name-name = name
command-preset-use-option-name-description = Name of the preset
command-preset-use-option-image-name = image
command-preset-use-option-image-description = The picture to dream
command-preset-use-option-link-name = link
command-preset-use-option-link-description = Instead of an attachment: a link to a picture, starting with https://
command-preset-use-option-private-name = private
command-preset-use-option-private-description = Only you can see the dream
command-preset-list-name = list
command-preset-list-description = Show your presets
command-preset-delete-name = delete
command-preset-delete-description = Delete one of your presets
command-preset-delete-option-name-name = name
command-preset-delete-option-name-description = Name of the preset
command-queue-name = queue
command-queue-description = Show which dreams are running and which are waiting
command-cancel-name = cancel
command-cancel-description = Cancel a dream of yours that is waiting or running
command-cancel-option-dream-name = dream
command-cancel-option-dream-description = Which dream to cancel; you can also choose all of yours
command-help-name = help
command-help-description = How to use this bot, with pictures
command-about-name = about
command-about-description = About this bot: version, device and network
command-settings-name = settings
command-settings-description = Dream settings of this server
command-settings-show-name = show
command-settings-show-description = Show the settings of this server
command-settings-channels-name = channels
command-settings-channels-description = Choose the channels where members can dream
command-settings-style-name = style
command-settings-style-description = Set the default style, used when a member chooses none
command-settings-style-option-style-name = style
command-settings-style-option-style-description = Leave empty for the bot's default
command-settings-max-side-name = max_side
command-settings-max-side-description = Set the maximum size of dreams
command-settings-max-side-option-pixels-name = pixels
command-settings-max-side-option-pixels-description = Longest side in pixels; leave empty for the bot's limit
command-settings-limits-name = limits
command-settings-limits-description = Limit how much members can dream; moderators are exempt
command-settings-limits-option-waiting-name = waiting
command-settings-limits-option-waiting-description = Waiting dreams per member; 0 for the bot's limit
command-settings-limits-option-running-name = running
command-settings-limits-option-running-description = Running dreams per member; 0 for the bot's limit
command-settings-limits-option-server-name = server
command-settings-limits-option-server-description = Waiting dreams of all members together; 0 for no limit
command-settings-limits-option-cooldown-name = cooldown
command-settings-limits-option-cooldown-description = Seconds between two dreams of a member; 0 for no cooldown
command-settings-limits-option-per-day-name = per_day
command-settings-limits-option-per-day-description = Dreams per member in 24 hours; 0 for no limit
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Set whether every dream is marked as a spoiler
command-settings-spoiler-option-on-name = on
command-settings-spoiler-option-on-description = True: every dream; False: only dreams of spoilers
command-settings-age-restricted-name = age_restricted
command-settings-age-restricted-description = Set whether members can dream only in age-restricted channels
command-settings-age-restricted-option-on-name = on
command-settings-age-restricted-option-on-description = True: only in age-restricted channels; False: in other channels, too
command-settings-language-name = language
command-settings-language-description = Set the language of answers that everyone can see
command-settings-language-option-language-name = language
command-settings-language-option-language-description = Leave empty for each member's own language
command-settings-previews-name = previews
command-settings-previews-description = Set whether a dream can be seen while it is running
command-settings-previews-option-on-name = on
command-settings-previews-option-on-description = True: with a preview; False: only the progress in numbers
command-settings-reset-name = reset
command-settings-reset-description = Reset all settings of this server
menu-dream-this-name = Dream this
menu-dream-avatar-name = Dream avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Got your picture.
picture-select = Which of these { $count } pictures do you want to dream?
picture-select-placeholder = Choose a picture
picture-select-all = All { $count } pictures
picture-select-not-yours = Only the member who opened this menu can use it. Choose **Apps › Dream this** on the message to get your own.
batch-left-out =
    { $count ->
        [one] One picture was left out: { $why }
       *[other] { $count } pictures were left out: { $why }
    }
mention-without-picture = Mention me in a message with a picture, or in a reply to one. You can also use `/dream` or **Apps › Dream this**.
message-without-picture = No picture in that message. Attach one to `/dream`, or choose **Apps › Dream this** on another message.
sticker-animated = I can't dream this kind of animated sticker. Choose another one.
message-hidden = Discord doesn't show me that message. Choose **Apps › Dream this** on it, or attach the picture to `/dream`.
cannot-attach-files = I need the **Attach Files** permission in this channel. Try another channel.
picture-select-expired = This menu has expired. Choose **Apps › Dream this** on the message again.

## Variations and zooms

dreamed-variations = 🎲 Four variations in the style **{ $style }**. Pick one by its number.
dreamed-variations-alt = { $filename }, dreamed four times by a neural network ({ $network }) in the style { $style }, each time with another seed: four small pictures on one sheet, numbered 1 to 4, each showing what the layers { $layers } see.
dreamed-zoom = 🎬 A zoom into the dream in the style **{ $style }**
dreamed-zoom-alt = { $filename }, dreamed by a neural network ({ $network }) in the style { $style }, as a video that zooms deeper and deeper into what the layers { $layers } see.

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
button-not-yours = Only the member who asked for this dream, or a moderator, can do that.
button-private = That dream is private. Only the member who asked for it can use its buttons.
button-expired = I no longer have that dream. Send the picture again.
button-no-result = There's no finished dream to continue from. Send the picture again.
bigger-maximum = That dream is already at the maximum here: { $limit } pixels on the longest side.
cancel-already-ended = There's nothing to cancel: no such dream is waiting or running.
delete-done = 🗑️ Deleted here. I delete my own copy of this dream { $when }.
compare-alt = { $filename } and its dream, side by side
details-title = 📊 About this dream
details-repeat = **To dream it again**, type this with the same picture:
details-bigger = Then press **{ button-bigger }** below it.
details-recipe = **Its recipe**, also stored in the picture's file:
details-alt = Charts of the dream: how many pixels have which red, green and blue values before and after, and the activation from step to step
tweak-title = Tweak this dream
tweak-style = Style
tweak-layers = Layers
tweak-layers-hint = Such as mixed3, 0.5*mixed5; leave empty for the style's own
tweak-strength = Strength
tweak-strength-hint = 0.1 to 4; 1 is the style's own strength
tweak-shape = Steps, octaves, scale
tweak-shape-hint = Three numbers: steps in the largest octave, octaves, ratio of their sizes
tweak-seed = Seed
tweak-seed-hint = The same seed gives the same dream; leave empty for a random one
tweak-numbers = I can't read “{ $field }”. Write it like { $example }.

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
style-feathers = Plumage and fine feathers
style-peacock = Peacock eyes among fine plumes
style-butterflies = Butterfly wings like panes of glass
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
style-tutorial-tiled = The tutorial over five octaves, in tiles (slowest)

## /styles and /layers

styles-title = 🎨 Styles
styles-text =
    The same photo in every style, as { $network } dreams it.
    Choose a style below to see it larger.
styles-alt = A cat's face, and the same photo dreamed in each style: { $styles }
styles-menu = Choose a style
styles-one =
    { $look }
    Type `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` with a picture, or press the button to use it on your last picture.
styles-one-alt = A cat's face, and beside it the same face in the style { $style }: { $look }
layers-text =
    Some of the { $count } channels in this layer of { $network }. Each drawing, grown from noise, shows what one channel looks for. The first layers see lines and textures, later ones see parts of things.
    Choose a channel below to see it larger and dream with it.
layers-undrawn = This layer of { $network } has { $count } channels, but they haven't been drawn yet. The bot's operator can do that with `python bot.py atlas`.
layers-alt = Drawings of what channels of the layer { $layer } look for, each with its number and, if it has one, its name
layers-menu = Choose a layer
layers-channels-menu = Choose a channel
layers-channel = Type `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` with a picture, or press the button to use it on your last picture. You can also combine several, with weights: `mixed4, 0.5*mixed5:13`
layers-channel-alt = What the channel { $channel } looks for, drawn from noise
last-picture-button = Use on my last picture
last-picture-missing =
    You haven't dreamed a picture in this channel yet. Type `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` and attach one.

## /preset

preset-saved = 🔖 Saved as **{ $name }**: { $options }
preset-deleted = 🔖 Deleted the preset **{ $name }**.
preset-list = 🔖 Your presets. Use one with `/{ command-preset-name } { command-preset-use-name }`.
preset-none = You have no presets yet. Save one with `/{ command-preset-name } { command-preset-save-name }`.
preset-unknown = You have no preset called **{ $name }**. Choose from { $names }.
preset-nothing = There's nothing to save yet. Choose some options, or dream something here first to save its settings.

## /queue and /cancel

queue-empty = 💤 The queue is empty. It's your turn!
queue-running = **Running**
queue-waiting = **Waiting**
queue-line-running = 🌀 { $whose }: { $dream }, started { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, starts { $starts }
queue-yours = **you**
queue-others =
    { $count ->
        [one] … and one more dream that is private or from another server
       *[other] … and { $count } more dreams that are private or from other servers
    }
queue-dream = a dream in the style **{ $style }**
queue-variations = four variations in the style **{ $style }**
queue-zoom = a zoom in the style **{ $style }**
stop-done =
    { $count ->
        [one] ✋ Cancelled that dream.
       *[other] ✋ Cancelled { $count } dreams.
    }
stop-all = All { $count } of my dreams
stop-which = Which dreams do you want to cancel?
stop-menu = Choose dreams

## /settings

settings-title = 🛡️ Dream settings of this server
settings-channels = Where can members dream? A channel includes its threads, and a category its channels. Choose none to allow all channels.
settings-not-manager = You need the **Manage Server** permission to change these settings.
rules-elsewhere = You can only dream in { $channels } on this server.
rules-age-restricted = You can only dream in age-restricted channels on this server.
rules-channels = Channels
rules-style = Default style
rules-max-side = Maximum size
rules-of-member = Waiting dreams per member
rules-running-of-member = Running dreams per member
rules-of-server = Waiting dreams in total
rules-cooldown = Cooldown
rules-per-day = Dreams per member in 24 hours
rules-spoiler = Mark every dream as a spoiler
rules-restricted = Only in age-restricted channels
rules-language = Language of public answers
rules-previews = Previews while dreaming
rules-usual = default
rules-everywhere = all channels
rules-own-language = each member's own language
rules-pixels = up to { $pixels } pixels on the longest side
rules-seconds =
    { $count ->
        [one] one second
       *[other] { $count } seconds
    }
rules-dreams =
    { $count ->
        [one] up to one
       *[other] up to { $count }
    }
rules-yes = yes
rules-no = no

## /help

help-menu = Choose a topic
help-start-title = How to dream
help-start =
    A neural network that has learned to recognise things looks at your picture and makes whatever it faintly sees there stronger, until you can see it too.

    1. Type `/{ command-dream-name }`.
    2. Choose `{ command-dream-option-image-name }` and attach a picture.
    3. Press Enter and watch.

    `{ command-dream-option-style-name }` sets the look and `{ command-dream-option-strength-name }` how strong it is. `{ command-dream-option-link-name }` takes a picture from the web. With `{ command-dream-option-private-name }`, only you can see the dream. The menu below has more topics.
help-start-alt = A cat's face, and the same face in a dream, with more eyes and with animals growing out of it
help-pictures-title = Pictures you can use
help-pictures =
    PNG, JPEG, WebP, GIF, BMP and AVIF, up to 25 MB.

    • Attach one to `/{ command-dream-name }`, or paste a link to one as `{ command-dream-option-link-name }`.
    • On a message with a picture: **Apps › { menu-dream-this-name }**. On a member: **Apps › { menu-dream-avatar-name }**.
    • Mention me in a message with a picture, or in a reply to one.
    • Without a picture, `/{ command-dream-name }` continues from your last dream in the channel.

    Stickers, custom emoji and forwarded messages work, too. The dream of a spoiler is a spoiler. The file's metadata, such as location and camera, is not passed on.
help-styles-title = Styles
help-styles =
    These are all the styles. `/{ command-styles-name }` shows each one larger. With `{ command-dream-option-layers-name }` you can go beyond them.
help-styles-alt = A cat's face, and the same photo dreamed in every style
help-layers-title = Layers and channels
help-layers =
    Each layer of the network has hundreds of channels, and each channel looks for one thing. `/{ command-layers-name }` shows them. `/{ command-dream-name } { command-dream-option-layers-name }:` takes layers, channels by number or name, and weights, such as `mixed4, 0.5*plumage`.
help-layers-alt = Drawings of what some channels of a layer look for
help-controls-title = More options
help-controls =
    • `{ command-dream-option-guide-name }`: another picture whose features the dream takes on.
    • `{ command-dream-option-mask-name }`: a picture that is white where you want the dream and black where you don't.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: how smooth the dream is, and how close it stays to your picture.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: how deep the dream goes, at which sizes, and how large it is.
    • `{ command-dream-option-seed-name }`: the same seed gives the same dream again.
help-buttons-title = The buttons below a dream
help-buttons =
    Press **{ button-again }** for another seed · **{ button-deeper }** to dream the dream · **{ button-vary }** for four small variations to pick from · **{ button-bigger }** for up to twice the size · **{ button-tweak }** to change the settings · **{ button-zoom }** to zoom into it · **{ button-compare }** to see before and after · **{ button-details }** to see how it was made · **{ button-delete }** to delete it.

    They still work days later, as long as I have the picture.
help-zoom-title = Zooms
help-zoom =
    `/{ command-zoom-name }` makes a short video that zooms into the dream of your picture. It has `{ command-zoom-option-frames-name }` frames, each `{ command-zoom-option-speed-name }` percent closer than the one before and turned by `{ command-zoom-option-rotation-name }` degrees. With `{ command-zoom-option-loop-name }`, the end leads back to the beginning.
help-presets-title = Presets
help-presets =
    `/{ command-preset-name } { command-preset-save-name }` saves settings under a name: the ones you choose or, if you choose none, those of your last dream here. To use a preset, type `/{ command-preset-name } { command-preset-use-name }`, or choose it as `{ command-dream-option-preset-name }` in `/{ command-dream-name }`. `/{ command-preset-name } { command-preset-list-name }` shows your presets, and `/{ command-preset-name } { command-preset-delete-name }` deletes one.
help-queue-title = Queue and cancelling
help-queue =
    Members take turns, no matter how many dreams each of them has asked for. `/{ command-queue-name }` shows which dreams are running and which are waiting. To cancel a dream, press **{ button-cancel }** below it or type `/{ command-cancel-name }`.
help-servers-title = For server managers
help-servers =
    With `/{ command-settings-name }` you set where members can dream, the default style, the maximum size, the limits and the cooldown, whether dreams are spoilers, and the language of public answers. Only members with the **Manage Server** permission see it. Members with **Manage Messages** are exempt from the limits, and can cancel and delete other members' dreams.
