# Français, en tutoyant. « Image » : ce qu'on me confie ; « rêve » : ce que je rends.

## Progress

queued-next = 💤 Ton rêve est le prochain dans la file.
queued-place = 💤 Dans la file d'attente : place { $place }.
dreaming =
    🌀 Je rêve… { $bar } { $share }
    -# octave { $octave } sur { $octaves } · pas { $step } sur { $steps }
dreaming-variations =
    🎲 J'en rêve quatre… { $bar } { $share }
    -# octave { $octave } sur { $octaves } · pas { $step } sur { $steps }
dreaming-zoom =
    🎬 Je m'envole dans le rêve… { $bar } { $share }
    -# image { $step } sur { $steps }
dreaming-long = 🌀 Ce rêve dure plus longtemps que je ne peux modifier ce message ; il arrivera dans un nouveau.
requeued = 💤 Je redémarre ; ton rêve reprendra dès mon retour.
dreaming-preview = Le rêve jusqu'ici

## Limits

limits-cooling-down = Ton dernier rêve est tout récent ; le prochain sera possible { $when }.
limits-day =
    { $limit ->
        [1] Tu as eu ton rêve de ces 24 heures ; le prochain sera possible { $when }.
       *[other] Tu as eu tes { $limit } rêves de ces 24 heures ; le prochain sera possible { $when }.
    }
limits-server-full =
    { $limit ->
        [1] Un rêve de ce serveur attend déjà ; réessaie quand il aura commencé.
       *[other] { $limit } rêves de ce serveur attendent déjà ; réessaie quand l'un d'eux aura commencé.
    }
limits-presets = Tu as déjà { $limit } préréglages ; supprimes-en d'abord un.

## The dream

dreamed-style = 🌀 Rêvé dans le style **{ $style }**
dreamed-settings =
    { $layers } · { $steps } pas{ $shape ->
        [single] { "" }
        [tapered] { " " }dans la plus grande octave, { $taper } fois autant dans chaque plus petite · jusqu'à { $octaves } octaves de rapport { $scale }
       *[even] { " " }× { $octaves } octaves de rapport { $scale }
    } · taille du pas { NUMBER($size, maximumFractionDigits: 5) } · graine { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } sur { $device }
dreamed-smaller = { $size } (réduit pour tenir dans la limite d'envoi)
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

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP ou AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Mo
file-too-large = Ce fichier fait { $size } ; envoie-m'en un de { $limit } au plus.
file-missing = Donne-moi une image à faire rêver : joins-la dans `{ command-dream-option-image-name }`, ou indique son adresse dans `{ command-dream-option-link-name }`.
file-twice = Remplis soit `{ command-dream-option-image-name }`, soit `{ command-dream-option-link-name }`, pas les deux : je ne rêve que d'une image à la fois.
file-gone = Discord n'a plus ce fichier ; joins-le à nouveau, s'il te plaît.
file-out-of-reach = Discord ne me donne pas ce fichier pour le moment ; réessaie dans une minute.
file-lost = Je n'ai plus cette image ; joins-la à nouveau, s'il te plaît.

## Errors: pictures

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

## Errors: links

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
        [weight] poids
       *[other] { $name }
    }
setting-range = `{ setting-name }` doit être entre { NUMBER($low, useGrouping: 0) } et { NUMBER($high, useGrouping: 0) }.
setting-whole = `{ setting-name }` doit être un nombre entier entre { NUMBER($low, useGrouping: 0) } et { NUMBER($high, useGrouping: 0) }.
setting-choice = `{ setting-name }` doit être l'une de ces valeurs : { $allowed }.
setting-layers-count = `{ setting-name }` doit contenir de une à { $most } couches.
setting-layers-target = `{ setting-name }` doit contenir des couches comme mixed4, ou des canaux comme mixed4:13.
setting-schedule = `{ setting-name }` doit donner un nombre de pas pour chacune des { $octaves } octaves.
setting-weight = Le poids d'une couche doit être un nombre, comme 0.5 dans 0.5*mixed5.
setting-other = `{ setting-name }` ne peut pas prendre cette valeur ; choisis-en une autre.
layer-unknown = { $network } n'a pas de couche `{ $layer }` ; choisis parmi { $allowed }.
channel-unknown = `{ $layer }` n'a pas de canal { $channel } ; ses canaux vont de 0 à { $last }.
style-unknown = Il n'y a pas de style `{ $style }` ; choisis parmi { $allowed }.
style-elsewhere = { $network } ne peut pas montrer le style `{ $style }` : il est fait de ce que seul un autre réseau voit. Choisis parmi { $allowed }.

## Errors: dreams

queue-full = Les { $limit } places de ma file sont toutes prises ; réessaie dans une minute.
queue-full-for-you =
    { $limit ->
        [one] Tu as déjà { $limit } rêve en attente ; attends qu'il soit fini.
       *[other] Tu as déjà { $limit } rêves en attente ; attends que l'un d'eux soit fini.
    }
restarting = Je redémarre ; réessaie dans une minute.
database-unavailable = Je ne peux rien noter pour le moment, alors je ne prends pas de rêves ; réessaie plus tard.
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
command-dream-option-style-description = L'allure du rêve : /{ command-styles-name } les montre toutes
command-dream-option-strength-name = force
command-dream-option-strength-description = L'intensité : 1 est la force propre au style
command-dream-option-private-name = privé
command-dream-option-private-description = Ne montrer le rêve qu'à toi
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Réglages gardés par /{ command-preset-name } { command-preset-save-name } ; ce que tu choisis ici passe avant
command-dream-option-size-name = taille
command-dream-option-size-description = Plus grand côté du rêve en pixels ; jamais plus grand que ton image
command-dream-option-layers-name = couches
command-dream-option-layers-description = Couches ou canaux au lieu de ceux du style : /{ command-layers-name } les montre
command-dream-option-guide-name = guide
command-dream-option-guide-description = Une autre image, dont le rêve prend les traits
command-dream-option-mask-name = masque
command-dream-option-mask-description = Une image blanche là où tu veux le rêve, noire ailleurs
command-dream-option-steps-name = pas
command-dream-option-steps-description = Pas vers le haut dans la plus grande octave : plus il y en a, plus c'est profond, et lent
command-dream-option-octaves-name = octaves
command-dream-option-octaves-description = Nombre de tailles où rêver : plus il y en a, plus les formes sont grandes
command-dream-option-octave-scale-name = rapport_octave
command-dream-option-octave-scale-description = Le rapport d'une octave à la suivante
command-dream-option-smoothness-name = douceur
command-dream-option-smoothness-description = 0 à 1 : des formes plus grandes, plus calmes
command-dream-option-keep-colours-name = garder_couleurs
command-dream-option-keep-colours-description = Garder les couleurs de la photo
command-dream-option-stay-near-name = rester_proche
command-dream-option-stay-near-description = 0 à 20 : rester proche de la photo
command-dream-option-blend-name = mélange
command-dream-option-blend-description = 0 à 1 : ce qu'on voit du rêve plutôt que de la photo
command-dream-option-balance-name = équilibre
command-dream-option-balance-description = Laisser les couches discrètes compter autant que les bruyantes
command-dream-option-total-variation-name = lissage
command-dream-option-total-variation-description = 0 à 1 : rapprocher les pixels voisins
command-dream-option-guide-by-name = mode_guide
command-dream-option-guide-by-description = Comment le guide mène : match, ou energies, plus rapide
command-dream-option-feather-name = fondu
command-dream-option-feather-description = Pixels à l'intérieur du bord du masque où le rêve apparaît peu à peu
command-dream-option-seed-name = graine
command-dream-option-seed-description = La même graine redonne le même rêve
command-styles-name = styles
command-styles-description = Montre chaque style en image, pour choisir à l'œil
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Montrer celui-ci, en plus grand
command-layers-name = couches
command-layers-description = Montre ce que cherchent les couches et les canaux du réseau
command-layers-option-layer-name = couche
command-layers-option-layer-description = Montrer celle-ci
command-zoom-name = zoom
command-zoom-description = Envole-toi dans le rêve d'une image : un petit film
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = L'image où s'envoler : PNG, JPEG, WebP, GIF, BMP ou AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = images
command-zoom-option-frames-description = Nombre d'images en tout, de 8 à 120 : 48 sauf indication
command-zoom-option-speed-name = vitesse
command-zoom-option-speed-description = De combien de pour cent chaque image est plus proche que la précédente ; sous 0, on s'éloigne
command-zoom-option-rotation-name = rotation
command-zoom-option-rotation-description = Degrés dans le sens horaire d'une image à la suivante
command-zoom-option-loop-name = boucle
command-zoom-option-loop-description = Si la fin ramène au début
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Ne montrer le film qu'à toi
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Réglages que tu as gardés avec /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Plus grand côté du film en pixels : 384 sauf indication
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = La même graine redonne le même film
command-preset-name = préréglage
command-preset-description = Tes propres réglages, gardés sous un nom
command-preset-save-name = garder
command-preset-save-description = Garde des réglages sous un nom : ceux-ci, ou ceux de ton dernier rêve ici
command-preset-save-option-name-name = nom
command-preset-save-option-name-description = Comment les appeler ; ce que tu avais gardé sous ce nom est remplacé
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = L'allure du rêve
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Couches ou canaux au lieu de ceux du style
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Plus grand côté du rêve en pixels
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Pas vers le haut dans la plus grande octave
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = Nombre de tailles où rêver
command-preset-save-option-octave-scale-name = { command-dream-option-octave-scale-name }
command-preset-save-option-octave-scale-description = { command-dream-option-octave-scale-description }
command-preset-save-option-smoothness-name = { command-dream-option-smoothness-name }
command-preset-save-option-smoothness-description = { command-dream-option-smoothness-description }
command-preset-save-option-keep-colours-name = { command-dream-option-keep-colours-name }
command-preset-save-option-keep-colours-description = { command-dream-option-keep-colours-description }
command-preset-save-option-stay-near-name = { command-dream-option-stay-near-name }
command-preset-save-option-stay-near-description = { command-dream-option-stay-near-description }
command-preset-save-option-blend-name = { command-dream-option-blend-name }
command-preset-save-option-blend-description = { command-dream-option-blend-description }
command-preset-save-option-balance-name = { command-dream-option-balance-name }
command-preset-save-option-balance-description = { command-dream-option-balance-description }
command-preset-save-option-seed-name = { command-dream-option-seed-name }
command-preset-save-option-seed-description = { command-dream-option-seed-description }
command-preset-use-name = utiliser
command-preset-use-description = Fait rêver une image avec des réglages que tu as gardés
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Comment tu les as appelés
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = L'image à faire rêver
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = liste
command-preset-list-description = Montre les réglages que tu as gardés
command-preset-delete-name = supprimer
command-preset-delete-description = Oublie des réglages que tu as gardés
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = file
command-queue-description = Montre ce que je rêve en ce moment, et ce qui attend son tour
command-cancel-name = annuler
command-cancel-description = Arrête un de tes rêves, en attente ou en cours
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Lequel ; tu peux aussi tous les choisir d'un coup
command-help-name = aide
command-help-description = Comment rêver ici, en images
command-about-name = à-propos
command-about-description = Ce qu'est ce bot, et avec quoi il rêve
command-settings-name = réglages
command-settings-description = Les règles des rêves sur ce serveur
command-settings-show-name = voir
command-settings-show-description = Montre les règles de ce serveur
command-settings-channels-name = salons
command-settings-channels-description = Choisis les salons où l'on peut rêver
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = Le style des rêves quand un membre n'en donne pas
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Laisse vide pour celui du bot
command-settings-max-side-name = taille_max
command-settings-max-side-description = La taille que les rêves peuvent avoir
command-settings-max-side-option-pixels-name = pixels
command-settings-max-side-option-pixels-description = Du plus grand côté ; laisse vide pour la limite du bot
command-settings-limits-name = limites
command-settings-limits-description = Combien on peut rêver ; la modération n'est pas concernée
command-settings-limits-option-waiting-name = en_attente
command-settings-limits-option-waiting-description = Rêves d'un membre pouvant attendre à la fois ; 0 pour la limite du bot
command-settings-limits-option-running-name = en_cours
command-settings-limits-option-running-description = Rêves d'un membre rêvés à la fois ; 0 pour la limite du bot
command-settings-limits-option-server-name = serveur
command-settings-limits-option-server-description = Rêves de tous les membres pouvant attendre ; 0 pour aucune limite à vous
command-settings-limits-option-cooldown-name = pause
command-settings-limits-option-cooldown-description = Secondes d'un rêve d'un membre au suivant ; 0 pour aucune
command-settings-limits-option-per-day-name = par_jour
command-settings-limits-option-per-day-description = Rêves d'un membre en 24 heures ; 0 pour aucune limite
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Si chaque rêve est caché jusqu'au clic
command-settings-spoiler-option-on-name = activé
command-settings-spoiler-option-on-description = Caché si vrai ; sinon, comme l'était l'image
command-settings-age-restricted-name = restriction_âge
command-settings-age-restricted-description = Ne rêver que dans les salons avec restriction d'âge
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = Seulement dans les salons avec restriction d'âge, si vrai
command-settings-language-name = langue
command-settings-language-description = La langue des réponses que tout le monde voit
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Laisse vide pour celle de chaque membre
command-settings-previews-name = aperçus
command-settings-previews-description = Montrer ou non un rêve pendant qu'il se fait
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = Montré si vrai ; sinon, seulement l'avancement en chiffres
command-settings-reset-name = réinitialiser
command-settings-reset-description = Retire toutes les règles de ce serveur
menu-dream-this-name = Faire rêver ceci
menu-dream-avatar-name = Faire rêver l'avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 J'ai bien ton image.
picture-select = Laquelle de ces { $count } images ?
picture-select-placeholder = Choisis une image
picture-select-all = Toutes les { $count }
picture-select-not-yours = Ce menu est à la personne qui l'a demandé ; pour en avoir un, choisis **Applications › { menu-dream-this-name }** sur le message.
batch-left-out =
    { $count ->
        [1] Une des images a été laissée de côté : { $why }
       *[other] { $count } des images ont été laissées de côté : { $why }
    }
mention-without-picture = Mentionne-moi dans un message avec une image, ou en réponse à une image ; `/{ command-dream-name }` et **Applications › { menu-dream-this-name }** marchent partout.
message-without-picture = Il n'y a pas d'image dans ce message ; joins-en une à `/{ command-dream-name }`, ou choisis **Applications › { menu-dream-this-name }** sur un autre message.
sticker-animated = Cet autocollant est dessiné en mouvement, il n'y a donc pas d'image à faire rêver ; choisis-en un autre.
message-hidden = Discord ne me montre pas ce message ; ouvre son menu et choisis **Applications › { menu-dream-this-name }**, ou joins l'image à `/{ command-dream-name }`.
cannot-attach-files = Je n'ai pas le droit de joindre des fichiers dans ce salon ; demande-moi dans un autre.
picture-select-expired = J'ai oublié de quoi parlait ce menu ; choisis à nouveau **Applications › { menu-dream-this-name }** sur le message.

## Variations and zooms

dreamed-variations = 🎲 Quatre variations dans le style **{ $style }** : choisis-en une par son numéro.
dreamed-variations-alt = { $filename }, rêvé quatre fois par un réseau de neurones ({ $network }) dans le style { $style }, chaque fois d'une autre graine : quatre petites images sur une planche, numérotées de 1 à 4, où l'on voit ce que voient les couches { $layers }.
dreamed-zoom = 🎬 Un vol dans le rêve, dans le style **{ $style }**
dreamed-zoom-alt = { $filename }, rêvé par un réseau de neurones ({ $network }) dans le style { $style }, en animation : elle s'enfonce toujours plus dans ce que voient les couches { $layers }.

## Buttons

queued-starts = Début { $when }.
button-again = Encore
button-deeper = Plus profond
button-vary = Varier
button-bigger = Plus grand
button-tweak = Ajuster
button-zoom = Zoom
button-compare = Comparer
button-details = Détails
button-delete = Supprimer
button-cancel = Annuler
button-requester = pour { $member }
button-not-yours = Seule la personne qui a demandé ce rêve, ou la modération, peut faire ça.
button-private = Ce rêve est privé : seule la personne qui l'a demandé peut le prolonger.
button-expired = J'ai oublié ce rêve et son image depuis ; renvoie-moi l'image.
button-no-result = Il n'y a pas ici de rêve que je puisse prolonger ; renvoie-moi l'image.
bigger-maximum = Ce rêve est déjà aussi grand que je le fais ; ma limite ici est de { $limit } pixels sur le plus grand côté.
cancel-already-ended = Ce rêve est déjà terminé ; il n'y a plus rien à arrêter.
delete-done = 🗑️ Supprimé ici. Ce que je conserve de ce rêve sera oublié { $when }.
compare-alt = { $filename } et son rêve, côte à côte
details-title = 📊 À propos de ce rêve
details-repeat = **Pour le rêver à nouveau**, tape ceci avec la même image :
details-bigger = Puis appuie sur **{ button-bigger }** en dessous.
details-recipe = **Sa recette**, qui est aussi dans le fichier :
details-alt = Graphiques du rêve : combien de pixels ont tel rouge, tel vert et tel bleu avant et après, et son activation pas à pas
tweak-title = Ajuster ce rêve
tweak-style = Style
tweak-layers = Couches
tweak-layers-hint = Comme mixed3, 0.5*mixed5 ; vide pour celles du style
tweak-strength = Force
tweak-strength-hint = 0.1 à 4 ; 1 est celle du style
tweak-shape = Pas, octaves, rapport
tweak-shape-hint = Trois nombres : pas dans la plus grande octave, octaves, et rapport de leurs tailles
tweak-seed = Graine
tweak-seed-hint = La même graine redonne le même rêve ; vide pour une au hasard
tweak-numbers = Je n'arrive pas à lire ce que tu as écrit dans « { $field } » ; écris-le comme { $example }.

## What each style looks like

style-deepdream = Des animaux qui naissent de ce que montre l'image
style-creatures = Des créatures avec des yeux partout
style-psychedelic = Le tissage coloré qui a fait connaître DeepDream
style-eyes = Des yeux et des perles
style-bubbles = Bulles, coquillages et petites perles
style-spirals = Spirales et boucles
style-lines = Lignes tissées et labyrinthes
style-webs = Toiles et fissures
style-fur = Fourrure et poils courts
style-scales = Écailles de poissons, de serpents et de dragons
style-feathers = Plumage et plumes fines
style-peacock = Ocelles de paon parmi des plumes fines
style-butterflies = Ailes de papillon en carreaux
style-towers = Villes perchées de tours, d'arcades et de lanternes
style-petals = Pétales, pivoines et dahlias
style-leaves = Feuilles mortes et leurs nervures
style-corals = Coraux et gorgones
style-lights = Étoiles et lumières de la nuit
style-mosaic = Mosaïque et vitrail
style-mandalas = Mandalas et lanternes ajourées
style-jewels = Pierres taillées et broches
style-tutorial = Le tutoriel DeepDream de TensorFlow, sa boucle simple
style-tutorial-octaves = Le tutoriel sur cinq octaves (lent)
style-tutorial-tiled = Le tutoriel sur cinq octaves, par tuiles (le plus lent)

## /styles and /layers

styles-title = 🎨 Les styles
styles-text =
    Une même photo dans chaque style, telle que { $network } la rêve.
    Choisis-en un ci-dessous pour le voir en plus grand.
styles-alt = La tête d'un chat, et la même photo rêvée dans chaque style : { $styles }
styles-menu = Choisis un style
styles-one =
    { $look }
    Tape `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` avec une image, ou appuie sur le bouton pour faire rêver ainsi ta dernière.
styles-one-alt = La tête d'un chat, et à côté la même dans le style { $style } : { $look }
layers-text =
    Quelques-uns des { $count } canaux de cette couche de { $network } : ce que cherche chacun d'eux, dessiné à partir de bruit. Les premières couches voient des lignes et des textures, les suivantes des parties de choses.
    Choisis un canal ci-dessous pour le rêver seul.
layers-undrawn = { $network } a { $count } canaux dans cette couche. Personne ne les a encore dessinés : la personne qui m'héberge le peut, avec `python bot.py atlas`.
layers-alt = Dessins de canaux de la couche { $layer }, chacun avec son numéro, et son nom s'il en a un
layers-menu = Choisis une couche
layers-channels-menu = Choisis un canal
layers-channel = Tape `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` avec une image, ou appuie sur le bouton pour faire rêver ainsi ta dernière. Plusieurs à la fois, avec des poids, c'est possible aussi : `mixed4, 0.5*mixed5:13`.
layers-channel-alt = Ce que cherche le canal { $channel }, dessiné à partir de bruit
last-picture-button = Faire rêver ainsi ma dernière image
last-picture-missing =
    Tu n'as encore rêvé d'aucune image dans ce salon ; tape `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` et joins-en une.

## /preset

preset-saved = 🔖 Gardé sous le nom **{ $name }** : { $options }
preset-deleted = 🔖 J'ai oublié **{ $name }**.
preset-list = 🔖 Tes préréglages ; `/{ command-preset-name } { command-preset-use-name }` fait rêver une image avec l'un d'eux.
preset-none = Tu n'as pas encore de préréglage ; `/{ command-preset-name } { command-preset-save-name }` en garde un.
preset-unknown = Tu n'as pas de préréglage nommé **{ $name }** ; les tiens sont { $names }.
preset-nothing = Donne des réglages à garder, ou rêve d'abord quelque chose ici : je garderai alors ceux de ton dernier rêve.

## /queue and /cancel

queue-empty = 💤 Rien n'attend et rien n'est en train d'être rêvé : à toi.
queue-running = **En train d'être rêvé**
queue-waiting = **En attente**
queue-line-running = 🌀 { $whose } : { $dream }, commencé { $since }
queue-line = { $place }. { $whose } : { $dream }
queue-line-starts = { $place }. { $whose } : { $dream }, début { $starts }
queue-yours = **toi**
queue-others =
    { $count ->
        [1] … et un autre rêve qui n'est pas de ce serveur, ou qui est privé
       *[other] … et { $count } autres rêves qui ne sont pas de ce serveur, ou qui sont privés
    }
queue-dream = un rêve dans le style **{ $style }**
queue-variations = quatre variations dans le style **{ $style }**
queue-zoom = un vol dans le style **{ $style }**
stop-done =
    { $count ->
        [1] ✋ J'arrête ce rêve.
       *[other] ✋ J'arrête { $count } rêves.
    }
stop-all = Tous les miens ({ $count })
stop-which = Lequel ?
stop-menu = Choisis ce qu'il faut arrêter

## /settings

settings-title = 🛡️ Les règles des rêves sur ce serveur
settings-channels = Dans quels salons peut-on rêver ? Les fils suivent leur salon, les salons leur catégorie. N'en choisis aucun pour les permettre tous.
settings-not-manager = Seules les personnes qui gèrent ce serveur peuvent changer ses règles.
rules-elsewhere = Sur ce serveur, on rêve dans { $channels } ; demande-moi là-bas.
rules-age-restricted = Sur ce serveur, je ne rêve que dans les salons avec restriction d'âge ; demande-moi dans l'un d'eux.
rules-channels = Salons
rules-style = Style quand aucun n'est donné
rules-max-side = Plus grand rêve
rules-of-member = Rêves d'un membre en attente
rules-running-of-member = Rêves d'un membre à la fois
rules-of-server = Rêves en attente, en tout
rules-cooldown = Pause entre les rêves d'un membre
rules-per-day = Rêves d'un membre en 24 heures
rules-spoiler = Chaque rêve caché comme spoiler
rules-restricted = Seulement les salons avec restriction d'âge
rules-language = Langue des réponses publiques
rules-previews = Aperçus pendant le rêve
rules-usual = comme le bot le fait d'habitude
rules-everywhere = partout
rules-own-language = celle de chaque membre
rules-pixels = { $pixels } pixels au plus sur le plus grand côté
rules-seconds =
    { $count ->
        [1] une seconde
       *[other] { $count } secondes
    }
rules-dreams =
    { $count ->
        [1] un au plus
       *[other] { $count } au plus
    }
rules-yes = oui
rules-no = non

## /help

help-menu = Choisis un sujet
help-start-title = Comment rêver
help-start =
    Un réseau de neurones qui a appris à reconnaître les choses regarde ton image ; ce qu'il y devine à peine est renforcé, jusqu'à ce que tu le voies aussi.

    1. Tape `/{ command-dream-name }`.
    2. Prends `{ command-dream-option-image-name }`, et joins une image.
    3. Appuie sur Entrée, et regarde.

    `{ command-dream-option-style-name }` choisit l'allure, `{ command-dream-option-strength-name }` son intensité, `{ command-dream-option-link-name }` prend une image du web, et `{ command-dream-option-private-name }` ne montre le rêve qu'à toi. Le menu ci-dessous dit le reste.
help-start-alt = La tête d'un chat, et la même en rêve, d'où naissent d'autres yeux et d'autres animaux
help-pictures-title = Quelles images
help-pictures =
    PNG, JPEG, WebP, GIF, BMP et AVIF, jusqu'à 25 Mo.

    • Joins-en une à `/{ command-dream-name }`, ou donne son adresse dans `{ command-dream-option-link-name }`.
    • Sur tout message avec une image : **Applications › { menu-dream-this-name }**. Sur un membre : **Applications › { menu-dream-avatar-name }**.
    • Mentionne-moi dans un message avec une image, ou en réponse à une image.
    • Sans l'un ni l'autre, `/{ command-dream-name }` prolonge ton dernier rêve du salon.

    Les autocollants, les émojis personnalisés et les messages transférés marchent aussi. Ce qui était un spoiler le reste. Rien des données du fichier ne sort avec le rêve : ni lieu, ni appareil.
help-styles-title = Les styles
help-styles = Les voici tous ; `/{ command-styles-name }` montre chacun en plus grand. Avec `{ command-dream-option-layers-name }`, tu peux aller plus loin.
help-styles-alt = La tête d'un chat, et la même photo rêvée dans tous les styles
help-layers-title = Couches et canaux
help-layers = Chaque couche du réseau compte quelques centaines de canaux, et chaque canal cherche une seule chose. `/{ command-layers-name }` les montre ; `/{ command-dream-name } { command-dream-option-layers-name }:` prend des couches, des canaux par numéro ou par nom, et des poids, comme `mixed4, 0.5*plumage`.
help-layers-alt = Dessins de ce que cherchent quelques canaux d'une couche
help-controls-title = Plus de contrôle
help-controls =
    • `{ command-dream-option-guide-name }` : une autre image, dont le rêve prend les traits.
    • `{ command-dream-option-mask-name }` : une image blanche là où tu veux le rêve, noire ailleurs.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }` : jusqu'où le rêve s'éloigne de la photo, et son allure.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }` : quelle profondeur, quelles tailles, quelle grandeur.
    • `{ command-dream-option-seed-name }` : la même redonne le même rêve.
help-buttons-title = Les boutons sous un rêve
help-buttons =
    En dessous : **{ button-again }** avec une autre graine · **{ button-deeper }** rêve le rêve · **{ button-vary }** en montre quatre petits à choisir · **{ button-bigger }** jusqu'à deux fois plus grand · **{ button-tweak }** ouvre les réglages · **{ button-zoom }** s'y envole · **{ button-compare }** montre l'avant et l'après · **{ button-details }** dit comment il est né · **{ button-delete }** l'enlève.

    Ils marchent encore des jours après, tant que je garde l'image.
help-zoom-title = Les vols
help-zoom = `/{ command-zoom-name }` fait un petit film qui s'envole dans le rêve de ton image : autant d'images que le dit `{ command-zoom-option-frames-name }`, chacune plus proche que la précédente de `{ command-zoom-option-speed-name }` pour cent et tournée de `{ command-zoom-option-rotation-name }` degrés ; avec `{ command-zoom-option-loop-name }`, la fin ramène au début.
help-presets-title = Préréglages
help-presets = `/{ command-preset-name } { command-preset-save-name }` garde tes réglages sous un nom : ceux que tu donnes, ou sinon ceux de ton dernier rêve ici. `/{ command-preset-name } { command-preset-use-name }` fait rêver une image avec eux, et l'option `{ command-preset-name }` de `/{ command-dream-name }` aussi. `/{ command-preset-name } { command-preset-list-name }` et `/{ command-preset-name } { command-preset-delete-name }` font ce qu'ils disent.
help-queue-title = Attendre et arrêter
help-queue = Les membres passent à tour de rôle, quel que soit le nombre de rêves demandés. `/{ command-queue-name }` montre ce qui est en train d'être rêvé et ce qui attend ; **{ button-cancel }** à côté d'un rêve, ou `/{ command-cancel-name }`, l'arrête.
help-servers-title = Pour celles et ceux qui tiennent un serveur
help-servers = `/{ command-settings-name }` dit dans quels salons on peut rêver, dans quel style et en quelle taille, combien de rêves d'un membre peuvent attendre et combien il en a par jour, si les rêves sont des spoilers, et dans quelle langue je réponds. Seules les personnes qui peuvent **Gérer le serveur** la voient. Qui peut gérer les messages échappe aux limites, et peut arrêter et supprimer les rêves des autres.
