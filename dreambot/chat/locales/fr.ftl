# Français, en tutoyant. « Image » : ce qu'on me confie ; « rêve » : ce que je rends.

## While it is dreamed

queued-next = 💤 Ton rêve est le prochain dans la file.
queued-place = 💤 Dans la file d'attente : place { $place }.
dreaming =
    🌀 Je rêve… { $bar } { $share }
    -# octave { $octave } sur { $octaves } · pas { $step } sur { $steps }
dreaming-preview = Le rêve jusqu'ici
dreaming-long = 🌀 Ce rêve dure plus longtemps que je ne peux modifier ce message ; il arrivera dans un nouveau.
put-back = 💤 Je redémarre ; ton rêve reprendra dès mon retour.

## The dream

dreamed-style = 🌀 Rêvé dans le style **{ $style }**
dreamed-settings =
    { $layers } · { $steps } pas{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves } octaves de rapport { $scale }
    } · taille du pas { NUMBER($size, maximumFractionDigits: 5) } · graine { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } sur { $device }
dreamed-smaller = { $size } (réduit pour tenir dans la limite d'envoi)
dreamed-fallback = Les poids du réseau habituel étaient introuvables, alors j'ai rêvé avec le petit que j'ai toujours sur moi.
dreamed-alt =
    { $file }, rêvé par un réseau de neurones ({ $network }) dans le style { $style } : ce que { $count ->
        [one] voit sa couche { $layers }
       *[other] voient ses couches { $layers }
    } est devenu visible dans toute l'image.

## /about

about-text =
    Je fais rêver les images. Un réseau de neurones qui a appris à reconnaître les choses regarde ton image, et ce qu'il y devine à peine est renforcé, une taille après l'autre, jusqu'à ce que tu le voies aussi (DeepDream).

    Tape `/{ command-dream-name }`, joins une image et choisis un style si tu veux.
about-version = Version
about-device = Appareil
about-network = Réseau
about-bundled = fourni avec le bot
about-downloaded = téléchargé par Keras

## What went wrong: files

-formats = PNG, JPEG, WebP, GIF, BMP ou AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Mo
file-too-large = Ce fichier fait { $size } ; envoie-m'en un de { $limit } au plus.
file-missing = Donne-moi une image à faire rêver : joins-la dans `{ command-dream-option-image-name }`, ou indique son adresse dans `{ command-dream-option-link-name }`.
file-twice = Remplis soit `{ command-dream-option-image-name }`, soit `{ command-dream-option-link-name }`, pas les deux : je ne rêve que d'une image à la fois.
file-gone = Discord n'a plus ce fichier ; joins-le à nouveau, s'il te plaît.
file-out-of-reach = Discord ne me donne pas ce fichier pour le moment ; réessaie dans une minute.
file-lost = Je n'ai plus cette image ; joins-la à nouveau, s'il te plaît.

## What went wrong: pictures

picture-empty = Ce fichier est vide ; envoie-moi une image { -formats }.
picture-unknown = Je ne reconnais pas d'image dans ce fichier ; envoie-moi une image { -formats }.
picture-broken = On dirait { picture-kind }, mais le fichier est abîmé ou incomplet ; renvoie-le-moi.
picture-unsupported = On dirait { picture-kind }, et je ne sais pas faire rêver ça ; envoie-moi une image { -formats }.
picture-kind =
    { $kind ->
        [image-jpeg] une image JPEG
        [image-png] une image PNG
        [image-gif] une image GIF
        [image-bmp] une image BMP
        [image-heic] une photo HEIC
        [image-avif] une image AVIF
        [image-webp] une image WebP
        [image-tiff] une image TIFF
        [image-jxl] une image JPEG XL
        [image-jp2] une image JPEG 2000
        [image-vnd-adobe-photoshop] un fichier Photoshop
        [image-vnd-microsoft-icon] une icône Windows
        [image-svg-xml] un dessin SVG
        [video-mp4] une vidéo MP4
        [video-webm] une vidéo WebM ou Matroska
        [video-x-msvideo] une vidéo AVI
        [video-quicktime] une vidéo QuickTime
        [audio-mpeg] un enregistrement MP3
        [audio-mp4] un enregistrement M4A
        [audio-ogg] un enregistrement Ogg
        [audio-flac] un enregistrement FLAC
        [audio-wav] un enregistrement WAV
        [application-postscript] un fichier PostScript
        [application-pdf] un PDF
        [application-zip] une archive ZIP
        [application-gzip] une archive gzip
        [application-vnd-rar] une archive RAR
        [application-x-7z-compressed] une archive 7-Zip
        [application-x-elf] un programme Linux
        [text-html] une page web
        [text-plain] un fichier texte
       *[other] autre chose
    }
picture-bytes = Cette image est trop grande : son fichier fait { $measured }, pour { $limit } au plus.
picture-pixels = Cette image est trop grande : elle a { $measured } mégapixels, pour { $limit } au plus.
picture-edge = Cette image est trop grande : son plus grand côté fait { $measured } pixels, pour { $limit } au plus.
picture-frames = Cette image est trop grande : son animation compte { $measured } images, pour { $limit } au plus.
picture-animation = Cette image est trop grande : toute l'animation fait { $measured } mégapixels, pour { $limit } au plus.
picture-seconds = Cette image est trop grande : il me faut plus de { $limit } secondes pour la lire ; envoie-m'en une plus petite ou plus simple.
picture-memory = Cette image est trop grande : elle demande plus de mémoire qu'il ne m'en reste ; envoie-m'en une plus petite.
picture-too-small = Cette image est trop petite ou trop étroite : elle fait { $size } pixels, et il en faut au moins { $least } de chaque côté ; envoie-m'en une plus grande.
picture-too-narrow = Cette image est trop petite ou trop étroite : elle fait { $size } pixels et rétrécit à { $shrunk }, et il en faut au moins { $least } de chaque côté ; envoie-m'en une plus carrée.
picture-too-small-to-dream = Cette image fait { $size } pixels, et il en faut au moins { $least } de chaque côté à { $network } ; envoie-m'en une plus grande.
picture-cannot-fit = Le rêve dépasse la limite d'envoi de ce serveur ; demande une `{ command-dream-option-size-name }` plus petite.
mask-other-size = Le masque fait { $mask } pixels et l'image { $picture } ; ils doivent avoir la même taille.
mask-unusable = Ce masque ne laisse rien à rêver : il doit être blanc, ou opaque, quelque part.

## What went wrong: links

link-none = Ce n'est pas un lien vers une image ; il doit ressembler à https://example.com/picture.jpg.
link-scheme = Je n'ouvre que les liens en http:// ou https:// ; joins plutôt l'image.
link-port = Je n'ouvre que les liens sur les ports habituels ; joins plutôt l'image.
link-login = Je n'ouvre pas les liens qui contiennent un identifiant ou un mot de passe ; joins plutôt l'image.
link-address = Ce lien ne mène pas à l'internet public ; joins plutôt l'image.
link-unreachable = Rien ne répond à ce lien sur l'internet public ; vérifie-le, ou joins l'image.
link-untrusted = Ce serveur ne peut pas prouver son identité ; joins plutôt l'image.
link-slow = Ce serveur est trop lent : l'image doit arriver en { $seconds } secondes ; joins-la plutôt.
link-large = Ce lien mène à un fichier de plus de { $limit } ; envoie-moi une image plus petite.
link-not-found = Ce serveur ne donne pas d'image (statut { $status }) ; vérifie le lien, ou joins l'image.
link-loops = Ce lien redirige plus de { $limit } fois ; envoie-moi l'adresse où il aboutit.
link-page = Ce lien mène à une page web ; ouvre l'image seule et copie sa propre adresse.
link-broken = La réponse de ce serveur est abîmée ou incomplète ; réessaie, ou joins l'image.

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
setting-range = `{ setting-name }` doit être entre { NUMBER($low, useGrouping: 0) } et { NUMBER($high, useGrouping: 0) }.
setting-whole = `{ setting-name }` doit être un nombre entier entre { NUMBER($low, useGrouping: 0) } et { NUMBER($high, useGrouping: 0) }.
setting-choice = `{ setting-name }` doit être l'une de ces valeurs : { $allowed }.
setting-layers-count = `{ setting-name }` doit contenir de une à { $most } couches.
setting-layers-target = `{ setting-name }` doit contenir des couches comme mixed4, ou des canaux comme mixed4:13.
setting-schedule = `{ setting-name }` doit donner un nombre de pas pour chacune des { $octaves } octaves.
setting-weight = Le poids d'une couche doit être un nombre, comme 0.5 dans 0.5*mixed5.
setting-other = Valeur attendue pour `{ setting-name }` : { $allowed }.
layer-unknown = { $network } n'a pas de couche `{ $layer }` ; choisis parmi { $allowed }.
channel-unknown = `{ $layer }` n'a pas de canal { $channel } ; ses canaux vont de 0 à { $last }.
style-unknown = Il n'y a pas de style `{ $style }` ; choisis parmi { $allowed }.

## What went wrong: dreams

queue-full = Les { $limit } places de ma file sont toutes prises ; réessaie dans une minute.
queue-full-for-you =
    { $limit ->
        [one] Tu as déjà { $limit } rêve en attente ; attends qu'il soit fini.
       *[other] Tu as déjà { $limit } rêves en attente ; attends que l'un d'eux soit fini.
    }
restarting = Je redémarre ; réessaie dans une minute.
journal-unavailable = Je ne peux rien noter pour le moment, alors je ne prends pas de rêves ; réessaie plus tard.
dream-stopped = Ce rêve a été arrêté avant la fin.
dream-given-up =
    J'ai commencé ce rêve { $attempts ->
        [1] une fois et j'ai été interrompu
       *[other] { $attempts } fois et j'ai été interrompu à chaque fois
    } ; réessaie, et si ça continue, donne `{ $id }` à la personne qui m'héberge.
apology = Quelque chose s'est mal passé de mon côté ; réessaie, et si ça continue, donne `{ $id }` à la personne qui m'héberge.

## Commands, as they stand in the code

command-dream-name = rêve
command-dream-description = Fait rêver une image : ce qu'un réseau de neurones y voit, rendu visible
command-dream-option-image-name = image
command-dream-option-image-description = L'image à faire rêver : PNG, JPEG, WebP, GIF, BMP ou AVIF
command-dream-option-link-name = lien
command-dream-option-link-description = Au lieu d'une image : son adresse, qui commence par https://
command-dream-option-style-name = style
command-dream-option-style-description = L'allure du rêve
command-dream-option-layers-name = couches
command-dream-option-layers-description = Couches du réseau à faire rêver au lieu de celles du style, comme mixed3, mixed5
command-dream-option-strength-name = force
command-dream-option-strength-description = L'intensité : 1 est la force propre au style
command-dream-option-steps-name = pas
command-dream-option-steps-description = Pas vers le haut à chaque octave : plus il y en a, plus c'est profond, et lent
command-dream-option-octaves-name = octaves
command-dream-option-octaves-description = Nombre de tailles où rêver : plus il y en a, plus les formes sont grandes
command-dream-option-octave-scale-name = rapport_octave
command-dream-option-octave-scale-description = Le rapport d'une octave à la suivante
command-dream-option-size-name = taille
command-dream-option-size-description = Plus grand côté du rêve en pixels ; jamais plus grand que ton image
command-dream-option-seed-name = graine
command-dream-option-seed-description = La même graine redonne le même rêve
command-about-name = à-propos
command-about-description = Ce qu'est ce bot, et avec quoi il rêve

## Styles, in a few words

style-deepdream = Créatures, fourrure et écailles : deux couches à la fois
style-lines = Lignes tissées et labyrinthes
style-spirals = Spirales et boucles
style-bubbles = Bulles, coquillages et petites perles
style-eyes = Des yeux et des perles
style-creatures = Des créatures avec des yeux partout
style-scales = Écailles, tissage et museaux
style-webs = Toiles et fissures
style-fur = Fourrure et poils courts
style-calm = Les animaux de deepdream, lisses et grands
style-feathers = Plumage de toutes les couleurs
style-peacock = Ocelles de paon parmi des plumes fines
style-towers = Villes perchées de tours, d'arcades et de lanternes
style-lights = Étoiles et lumières de la nuit
style-petals = Pétales et chrysanthèmes
style-corals = Coraux et gorgones
style-tutorial = Le tutoriel DeepDream de TensorFlow, sa boucle simple
style-tutorial-octaves = Le tutoriel sur cinq octaves (lent)
style-tutorial-tiled = Le tutoriel sur cinq octaves, par tuiles (le plus lent)
