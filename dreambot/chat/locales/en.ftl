# English: what every other catalogue translates; docs/translating.md says how. A key says where it stands:
# what-it-is-about. Names of styles and layers, and Discord's own marks (<t:…:R>), stay as they are. Names of
# commands and options are taken from their own messages: { command-dream-option-image-name }.

## While it is dreamed

queued-next = 💤 Next in the queue.
queued-place = 💤 In the queue: place { $place }.
dreaming =
    🌀 Dreaming… { $bar } { $share }
    -# octave { $octave } of { $octaves } · step { $step } of { $steps }
dreaming-preview = The dream so far
dreaming-long = 🌀 This dream takes longer than I may edit this message; it comes as a new one.
put-back = 💤 I'm restarting; your dream goes on as soon as I'm back.

## The dream

dreamed-style = 🌀 Dreamed in the style **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves } octaves of { $scale }
    } · step size { NUMBER($size, maximumFractionDigits: 5) } · seed { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } on { $device }
dreamed-smaller = { $size } (made smaller to fit the upload limit)
dreamed-fallback = The default network's weights were not to be had, so I dreamed on the small one I carry.
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

## What went wrong: files

-formats = PNG, JPEG, WebP, GIF, BMP or AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = That file has { $size }; send me one of at most { $limit }.
file-missing = Give me a picture to dream: attach one as `{ command-dream-option-image-name }`, or name its address as `{ command-dream-option-link-name }`.
file-twice = Give me either an `{ command-dream-option-image-name }` or a `{ command-dream-option-link-name }`, not both: I dream one picture at a time.
file-gone = Discord no longer has that file; please attach it again.
file-out-of-reach = Discord does not hand me that file at the moment; please try again in a minute.
file-lost = I no longer have that picture; please attach it again.

## What went wrong: pictures

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

## What went wrong: links

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

## What went wrong: settings

setting-name =
    { $name ->
        [style] { command-dream-option-style-name }
        [layers] { command-dream-option-layers-name }
        [strength] { command-dream-option-strength-name }
        [steps] { command-dream-option-steps-name }
        [octaves] { command-dream-option-octaves-name }
        [octave_scale] { command-dream-option-octave-scale-name }
        [size] { command-dream-option-size-name }
        [seed] { command-dream-option-seed-name }
       *[other] { $name }
    }
setting-range = `{ setting-name }` must be from { NUMBER($low, useGrouping: 0) } to { NUMBER($high, useGrouping: 0) }.
setting-whole = `{ setting-name }` must be a whole number from { NUMBER($low, useGrouping: 0) } to { NUMBER($high, useGrouping: 0) }.
setting-choice = `{ setting-name }` must be one of { $allowed }.
setting-layers-count = `{ setting-name }` must be one to { $most } layers.
setting-layers-target = `{ setting-name }` must be layers such as mixed4, or channels such as mixed4:13.
setting-schedule = `{ setting-name }` must be one number of steps for each of { $octaves } octaves.
setting-weight = The weight of a layer must be a number, such as 0.5 in 0.5*mixed5.
setting-other = `{ setting-name }` must be { $allowed }.
layer-unknown = { $network } has no layer `{ $layer }`; choose from { $allowed }.
channel-unknown = `{ $layer }` has no channel { $channel }; its channels are 0 to { $last }.
style-unknown = There is no style `{ $style }`; choose from { $allowed }.

## What went wrong: dreams

queue-full = All { $limit } places in my queue are taken; please try again in a minute.
queue-full-for-you =
    { $limit ->
        [one] You have { $limit } dream waiting already; please wait until it is done.
       *[other] You have { $limit } dreams waiting already; please wait until one of them is done.
    }
restarting = I'm restarting; please try again in a minute.
journal-unavailable = I can't write anything down at the moment, so I take no dreams; please try again later.
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
command-dream-option-style-description = The look of the dream
command-dream-option-layers-name = layers
command-dream-option-layers-description = Layers of the network to dream instead of the style's, such as mixed3, mixed5
command-dream-option-strength-name = strength
command-dream-option-strength-description = How strong: 1 is the style's own strength
command-dream-option-steps-name = steps
command-dream-option-steps-description = Steps uphill in each octave: more is deeper, and slower
command-dream-option-octaves-name = octaves
command-dream-option-octaves-description = Sizes at which to dream: more give larger shapes
command-dream-option-octave-scale-name = octave_scale
command-dream-option-octave-scale-description = The ratio from one octave to the next
command-dream-option-size-name = size
command-dream-option-size-description = Longest side of the dream in pixels; it is never larger than your picture
command-dream-option-seed-name = seed
command-dream-option-seed-description = The same seed gives the same dream again
command-about-name = about
command-about-description = What this bot is, and what it dreams on

## Styles, as they stand in the code

choice-deepdream = deepdream · Creatures, fur and scales: two layers at once
choice-lines = lines · Woven lines and mazes
choice-spirals = spirals · Spirals and curls
choice-bubbles = bubbles · Bubbles, shells and beads
choice-eyes = eyes · Eyes and pearls
choice-creatures = creatures · Creatures with eyes everywhere
choice-scales = scales · Scales, weave and muzzles
choice-webs = webs · Webs and cracks
choice-fur = fur · Fur and stubble
choice-calm = calm · The animals of deepdream, smooth and large
choice-feathers = feathers · Plumage in all colours
choice-peacock = peacock · Peacock eyes among fine plumes
choice-towers = towers · Hill towns of towers, arcades and lanterns
choice-lights = lights · Stars and lights at night
choice-petals = petals · Petals and chrysanthemums
choice-corals = corals · Corals and sea fans
choice-tutorial = tutorial · TensorFlow's DeepDream tutorial, its simple loop
choice-tutorial-octaves = tutorial-octaves · The tutorial over five octaves (slow)
choice-tutorial-tiled = tutorial-tiled · The tutorial over five octaves by tiles (slowest)
