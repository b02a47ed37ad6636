# Français, en tutoyant. « Image » : ce qu'on me confie ; « rêve » : ce que je rends.

## Progress

queued-next = 💤 Ton rêve est le prochain dans la file.
queued-place = 💤 Dans la file d'attente : place { $place }.
dreaming =
    🌀 Je rêve… { $bar } { $share }
    -# octave { $octave } sur { $octaves } · pas { $step } sur { $steps }
dreaming-variations =
    🎲 Je rêve quatre variations… { $bar } { $share }
    -# octave { $octave } sur { $octaves } · pas { $step } sur { $steps }
dreaming-zoom =
    🎬 Je zoome dans le rêve… { $bar } { $share }
    -# image { $step } sur { $steps }
dreaming-long = 🌀 Ce rêve prend plus de temps que Discord ne m'en laisse pour modifier ce message. Je l'enverrai dans un nouveau message.
requeued = 💤 Je redémarre. Ton rêve reprendra dès mon retour.
dreaming-preview = Aperçu du rêve jusqu'ici

## Limits

limits-cooling-down = Le délai entre deux rêves n'est pas encore écoulé. Tu pourras rêver à nouveau { $when }.
limits-day =
    { $limit ->
        [1] Tu as atteint ta limite d'un rêve par 24 heures. Tu pourras rêver à nouveau { $when }.
       *[other] Tu as atteint ta limite de { $limit } rêves par 24 heures. Tu pourras rêver à nouveau { $when }.
    }
limits-server-full =
    { $limit ->
        [1] Un rêve attend déjà sur ce serveur. Réessaie quand il aura commencé.
       *[other] { $limit } rêves attendent déjà sur ce serveur. Réessaie quand l'un d'eux aura commencé.
    }
limits-presets = Tu as déjà { $limit } préréglages, le maximum. Supprimes-en d'abord un.

## The dream

dreamed-style = 🌀 Rêvé dans le style **{ $style }**
dreamed-settings =
    { $layers } · { $steps } pas{ $shape ->
        [single] { "" }
        [tapered] { " " }dans la plus grande octave, { $taper } fois autant dans chaque plus petite · jusqu'à { $octaves } octaves (rapport { $scale })
       *[even] { " " }× { $octaves } octaves (rapport { $scale })
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
    Je transforme les images en rêves. Un réseau de neurones qui a appris à reconnaître les choses regarde ton image et renforce ce qu'il y devine à peine, une taille d'image après l'autre, jusqu'à ce que tu le voies aussi. Cela s'appelle DeepDream.

    Tape `/{ command-dream-name }`, joins une image et choisis un style si tu veux.
about-version = Version
about-device = Appareil
about-network = Réseau
about-bundled = fourni avec le bot
about-downloaded = téléchargé par Keras

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP ou AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Mo
file-too-large = Ce fichier fait { $size }, et la limite est de { $limit }. Envoies-en un plus petit.
file-missing = Il n'y a pas d'image à faire rêver. Joins-en une dans `{ command-dream-option-image-name }`, ou colle un lien vers une image dans `{ command-dream-option-link-name }`.
file-twice = Utilise soit `{ command-dream-option-image-name }`, soit `{ command-dream-option-link-name }`, pas les deux.
file-gone = Discord n'a plus ce fichier. Joins-le à nouveau.
file-out-of-reach = Je n'arrive pas à récupérer ce fichier auprès de Discord pour le moment. Réessaie dans une minute.
file-lost = Je n'ai plus cette image. Joins-la à nouveau.

## Errors: pictures

picture-empty = Ce fichier est vide. Envoie une image { -formats }.
picture-unknown = Je ne reconnais pas d'image dans ce fichier. Envoie une image { -formats }.
picture-broken = On dirait { picture-kind }, mais le fichier est abîmé ou incomplet. Renvoie-le.
picture-unsupported = On dirait { picture-kind }, et je ne peux pas faire rêver ça. Envoie une image { -formats }.
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
picture-bytes = Cette image est trop grande : son fichier fait { $measured }, et la limite est de { $limit }. Envoies-en une plus petite.
picture-pixels = Cette image est trop grande : elle a { $measured } mégapixels, et la limite est de { $limit }. Envoies-en une plus petite.
picture-edge = Cette image est trop grande : son plus grand côté fait { $measured } pixels, et la limite est de { $limit }. Envoies-en une plus petite.
picture-frames = Cette animation compte trop d'images : { $measured }, et la limite est de { $limit }. Envoies-en une plus courte.
picture-animation = Cette animation est trop grande : ses images font ensemble { $measured } mégapixels, et la limite est de { $limit }. Envoies-en une plus petite ou plus courte.
picture-seconds = Il me faut plus de { $limit } secondes pour lire cette image. Envoies-en une plus petite ou plus simple.
picture-memory = Cette image demande plus de mémoire que je n'en ai. Envoies-en une plus petite.
picture-too-small = Cette image est trop petite : elle fait { $size } pixels, et chaque côté doit en faire au moins { $least }. Envoies-en une plus grande.
picture-too-narrow = Cette image est trop étroite : elle passe de { $size } à { $shrunk } pixels, et chaque côté doit en faire au moins { $least }. Envoies-en une plus carrée.
picture-too-small-to-dream = Cette image fait { $size } pixels, et { $network } en demande au moins { $least } de chaque côté. Envoies-en une plus grande.
picture-cannot-fit = Le rêve dépasse la limite d'envoi de ce serveur. Choisis une `{ command-dream-option-size-name }` plus petite.
mask-other-size = Le masque fait { $mask } pixels et l'image { $picture }. Ils doivent avoir la même taille.
mask-unusable = Ce masque ne laisse rien à rêver. Rends-en une partie blanche ou opaque.

## Errors: links

link-none = Ce n'est pas un lien vers une image. Il doit ressembler à https://example.com/picture.jpg.
link-scheme = Je n'ouvre que les liens en http:// ou https://. Joins plutôt l'image.
link-port = Je n'ouvre pas les liens avec un port inhabituel. Joins plutôt l'image.
link-login = Je n'ouvre pas les liens qui contiennent un identifiant ou un mot de passe. Joins plutôt l'image.
link-address = Ce lien ne mène pas à l'internet public. Joins plutôt l'image.
link-unreachable = Rien ne répond à ce lien sur internet. Vérifie-le, ou joins l'image.
link-untrusted = Je ne peux pas me connecter à ce site de façon sécurisée. Joins plutôt l'image.
link-slow = Ce site est trop lent : l'image doit arriver en { $seconds } secondes. Joins-la plutôt.
link-large = Ce lien mène à un fichier de plus de { $limit }. Envoie une image plus petite.
link-not-found = Ce site répond par le statut { $status } au lieu d'une image. Vérifie le lien, ou joins l'image.
link-loops = Ce lien redirige plus de { $limit } fois. Utilise l'adresse où il aboutit.
link-page = Ce lien mène à une page web. Ouvre l'image seule et copie son adresse.
link-broken = La réponse de ce site est abîmée ou incomplète. Réessaie, ou joins l'image.

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
setting-layers-count = `{ setting-name }` accepte de 1 à { $most } couches.
setting-layers-target = `{ setting-name }` accepte des couches comme mixed4, ou des canaux comme mixed4:13.
setting-schedule = `{ setting-name }` doit donner un nombre de pas pour chacune des { $octaves } octaves.
setting-weight = Le poids d'une couche doit être un nombre, comme 0.5 dans 0.5*mixed5.
setting-other = `{ setting-name }` ne peut pas prendre cette valeur. Choisis-en une autre.
layer-unknown = { $network } n'a pas de couche `{ $layer }`. Choisis parmi { $allowed }.
channel-unknown = `{ $layer }` n'a pas de canal { $channel }. Ses canaux vont de 0 à { $last }.
style-unknown = Il n'y a pas de style `{ $style }`. Choisis parmi { $allowed }.
style-elsewhere = { $network } ne peut pas montrer le style `{ $style }`, qui est fait pour un autre réseau. Choisis parmi { $allowed }.

## Errors: dreams

queue-full = La file d'attente est pleine : les { $limit } places sont prises. Réessaie dans une minute.
queue-full-for-you =
    { $limit ->
        [one] Tu as déjà { $limit } rêve en attente. Réessaie quand il aura commencé.
       *[other] Tu as déjà { $limit } rêves en attente. Réessaie quand l'un d'eux aura commencé.
    }
restarting = Je redémarre. Réessaie dans une minute.
database-unavailable = Je ne peux rien enregistrer pour le moment, donc je ne prends pas de nouveaux rêves. Réessaie plus tard.
dream-stopped = Ce rêve a été annulé.
dream-given-up =
    J'ai commencé ce rêve { $attempts ->
        [1] une fois et j'ai été interrompu
       *[other] { $attempts } fois et j'ai été interrompu à chaque fois
    }. Réessaie. Si ça se reproduit, donne cet identifiant à la personne qui héberge le bot : `{ $id }`
apology = Quelque chose s'est mal passé de mon côté. Réessaie. Si ça se reproduit, donne cet identifiant à la personne qui héberge le bot : `{ $id }`

## Commands, as they stand in the code

command-dream-name = rêve
command-dream-description = Fait rêver une image : ce qu'un réseau de neurones y voit, rendu visible
command-dream-option-image-name = image
command-dream-option-image-description = L'image à faire rêver : PNG, JPEG, WebP, GIF, BMP ou AVIF
command-dream-option-link-name = lien
command-dream-option-link-description = Au lieu d'une pièce jointe : un lien vers une image, qui commence par https://
command-dream-option-style-name = style
command-dream-option-style-description = L'allure du rêve ; /{ command-styles-name } montre tous les styles
command-dream-option-strength-name = force
command-dream-option-strength-description = L'intensité du rêve ; 1 est la force propre au style
command-dream-option-private-name = privé
command-dream-option-private-description = Toi seul(e) peux voir le rêve
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Réglages enregistrés avec /{ command-preset-name } { command-preset-save-name } ; tes choix ici sont prioritaires
command-dream-option-size-name = taille
command-dream-option-size-description = Plus grand côté du rêve en pixels ; jamais plus grand que ton image
command-dream-option-layers-name = couches
command-dream-option-layers-description = Couches ou canaux au lieu de ceux du style ; /{ command-layers-name } les montre
command-dream-option-guide-name = guide
command-dream-option-guide-description = Une autre image, dont le rêve prend les traits
command-dream-option-mask-name = masque
command-dream-option-mask-description = Une image blanche là où tu veux le rêve, noire ailleurs
command-dream-option-steps-name = pas
command-dream-option-steps-description = Pas dans la plus grande octave ; plus il y en a, plus le rêve est profond et long à faire
command-dream-option-octaves-name = octaves
command-dream-option-octaves-description = Nombre de tailles d'image où rêver ; plus il y en a, plus les formes sont grandes
command-dream-option-octave-scale-name = rapport_octave
command-dream-option-octave-scale-description = Combien de fois chaque octave est plus grande que la précédente
command-dream-option-smoothness-name = douceur
command-dream-option-smoothness-description = 0 à 1 ; plus haut, les formes sont plus grandes et plus calmes
command-dream-option-keep-colours-name = garder_couleurs
command-dream-option-keep-colours-description = Garder les couleurs de ton image
command-dream-option-stay-near-name = rester_proche
command-dream-option-stay-near-description = 0 à 20 ; plus haut, le rêve reste plus proche de ton image
command-dream-option-blend-name = mélange
command-dream-option-blend-description = 0 à 1 ; 1 ne montre que le rêve, moins montre davantage ton image
command-dream-option-balance-name = équilibre
command-dream-option-balance-description = Donner aux couches faibles autant de poids qu'aux fortes
command-dream-option-total-variation-name = lissage
command-dream-option-total-variation-description = 0 à 1 ; plus haut, les pixels voisins se ressemblent davantage
command-dream-option-guide-by-name = mode_guide
command-dream-option-guide-by-description = Comment le rêve suit le guide : match, ou energies (plus rapide)
command-dream-option-feather-name = fondu
command-dream-option-feather-description = Pixels à l'intérieur du bord du masque où le rêve apparaît peu à peu
command-dream-option-seed-name = graine
command-dream-option-seed-description = La même graine redonne le même rêve
command-styles-name = styles
command-styles-description = Montre chaque style en image
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Montrer seulement ce style, en plus grand
command-layers-name = couches
command-layers-description = Montre ce que cherchent les couches et les canaux du réseau
command-layers-option-layer-name = couche
command-layers-option-layer-description = Montrer cette couche
command-zoom-name = zoom
command-zoom-description = Crée une courte vidéo qui zoome dans le rêve d'une image
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = L'image où zoomer : PNG, JPEG, WebP, GIF, BMP ou AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = images
command-zoom-option-frames-description = Nombre d'images de la vidéo, de 8 à 120 ; par défaut : 48
command-zoom-option-speed-name = vitesse
command-zoom-option-speed-description = De combien chaque image zoome, en pour cent ; un nombre négatif dézoome
command-zoom-option-rotation-name = rotation
command-zoom-option-rotation-description = De combien chaque image tourne dans le sens horaire, en degrés
command-zoom-option-loop-name = boucle
command-zoom-option-loop-description = Faire revenir la fin au début
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Toi seul(e) peux voir la vidéo
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Réglages enregistrés avec /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Plus grand côté de la vidéo en pixels ; par défaut : 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = La même graine redonne la même vidéo
command-preset-name = préréglage
command-preset-description = Tes propres réglages, enregistrés sous un nom
command-preset-save-name = enregistrer
command-preset-save-description = Enregistre les réglages choisis ici, ou sinon ceux de ton dernier rêve dans ce salon
command-preset-save-option-name-name = nom
command-preset-save-option-name-description = Nom du préréglage ; remplace ton ancien préréglage du même nom
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = L'allure du rêve
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Couches ou canaux au lieu de ceux du style
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Plus grand côté du rêve en pixels
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Pas dans la plus grande octave
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = Nombre de tailles d'image où rêver
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
command-preset-use-description = Fait rêver une image avec un de tes préréglages
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Nom du préréglage
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = L'image à faire rêver
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = liste
command-preset-list-description = Montre tes préréglages
command-preset-delete-name = supprimer
command-preset-delete-description = Supprime un de tes préréglages
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = file
command-queue-description = Montre les rêves en cours et ceux en attente
command-cancel-name = annuler
command-cancel-description = Annule un de tes rêves, en attente ou en cours
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Le rêve à annuler ; tu peux aussi choisir tous les tiens
command-help-name = aide
command-help-description = Comment utiliser ce bot, en images
command-about-name = à-propos
command-about-description = À propos de ce bot : version, appareil et réseau
command-settings-name = réglages
command-settings-description = Les réglages des rêves sur ce serveur
command-settings-show-name = voir
command-settings-show-description = Montre les réglages de ce serveur
command-settings-channels-name = salons
command-settings-channels-description = Choisis les salons où les membres peuvent rêver
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = Définit le style par défaut, quand un membre n'en choisit pas
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Laisse vide pour le style par défaut du bot
command-settings-max-side-name = taille_max
command-settings-max-side-description = Définit la taille maximale des rêves
command-settings-max-side-option-pixels-name = pixels
command-settings-max-side-option-pixels-description = Plus grand côté en pixels ; laisse vide pour la limite du bot
command-settings-limits-name = limites
command-settings-limits-description = Limite combien les membres peuvent rêver ; la modération n'est pas concernée
command-settings-limits-option-waiting-name = en_attente
command-settings-limits-option-waiting-description = Rêves en attente par membre ; 0 pour la limite du bot
command-settings-limits-option-running-name = en_cours
command-settings-limits-option-running-description = Rêves en cours par membre ; 0 pour la limite du bot
command-settings-limits-option-server-name = serveur
command-settings-limits-option-server-description = Rêves en attente de tous les membres ensemble ; 0 pour aucune limite
command-settings-limits-option-cooldown-name = délai
command-settings-limits-option-cooldown-description = Secondes entre deux rêves d'un membre ; 0 pour aucun délai
command-settings-limits-option-per-day-name = par_jour
command-settings-limits-option-per-day-description = Rêves par membre en 24 heures ; 0 pour aucune limite
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Définit si chaque rêve est marqué comme spoiler
command-settings-spoiler-option-on-name = activé
command-settings-spoiler-option-on-description = True : tous les rêves ; False : seulement les rêves de spoilers
command-settings-age-restricted-name = limite_âge
command-settings-age-restricted-description = Définit si on peut rêver seulement dans les salons soumis à une limite d'âge
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = True : seulement les salons soumis à une limite d'âge ; False : les autres aussi
command-settings-language-name = langue
command-settings-language-description = Définit la langue des réponses que tout le monde voit
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Laisse vide pour la langue de chaque membre
command-settings-previews-name = aperçus
command-settings-previews-description = Définit si on voit un rêve pendant qu'il est en cours
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = True : avec un aperçu ; False : seulement l'avancement en chiffres
command-settings-reset-name = réinitialiser
command-settings-reset-description = Réinitialise tous les réglages de ce serveur
menu-dream-this-name = Faire rêver ceci
menu-dream-avatar-name = Faire rêver l'avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 J'ai bien ton image.
picture-select = Laquelle de ces { $count } images veux-tu faire rêver ?
picture-select-placeholder = Choisis une image
picture-select-all = Toutes les { $count } images
picture-select-not-yours = Seul le membre qui a ouvert ce menu peut l'utiliser. Choisis **Applications › { menu-dream-this-name }** sur le message pour avoir le tien.
batch-left-out =
    { $count ->
        [1] Une image a été laissée de côté : { $why }
       *[other] { $count } images ont été laissées de côté : { $why }
    }
mention-without-picture = Mentionne-moi dans un message avec une image, ou en réponse à une image. Tu peux aussi utiliser `/{ command-dream-name }` ou **Applications › { menu-dream-this-name }**.
message-without-picture = Aucune image dans ce message. Joins-en une à `/{ command-dream-name }`, ou choisis **Applications › { menu-dream-this-name }** sur un autre message.
sticker-animated = Je ne peux pas faire rêver ce type d'autocollant animé. Choisis-en un autre.
message-hidden = Discord ne me montre pas ce message. Choisis **Applications › { menu-dream-this-name }** dessus, ou joins l'image à `/{ command-dream-name }`.
cannot-attach-files = Il me faut la permission **Joindre des fichiers** dans ce salon. Essaie dans un autre.
picture-select-expired = Ce menu a expiré. Choisis à nouveau **Applications › { menu-dream-this-name }** sur le message.

## Variations and zooms

dreamed-variations = 🎲 Quatre variations dans le style **{ $style }**. Choisis-en une par son numéro.
dreamed-variations-alt = { $filename }, rêvé quatre fois par un réseau de neurones ({ $network }) dans le style { $style }, chaque fois avec une autre graine : quatre petites images sur une planche, numérotées de 1 à 4, où l'on voit ce que voient les couches { $layers }.
dreamed-zoom = 🎬 Un zoom dans le rêve, dans le style **{ $style }**
dreamed-zoom-alt = { $filename }, rêvé par un réseau de neurones ({ $network }) dans le style { $style }, en une vidéo qui zoome toujours plus loin dans ce que voient les couches { $layers }.

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
button-not-yours = Seul le membre qui a demandé ce rêve, ou la modération, peut faire ça.
button-private = Ce rêve est privé. Seul le membre qui l'a demandé peut utiliser ses boutons.
button-expired = Je n'ai plus ce rêve. Renvoie l'image.
button-no-result = Il n'y a pas de rêve terminé à prolonger. Renvoie l'image.
bigger-maximum = Ce rêve a déjà la taille maximale ici : { $limit } pixels sur le plus grand côté.
cancel-already-ended = Il n'y a rien à annuler : aucun rêve de ce genre n'est en attente ou en cours.
delete-done = 🗑️ Supprimé ici. Je supprimerai ma propre copie de ce rêve { $when }.
compare-alt = { $filename } et son rêve, côte à côte
details-title = 📊 À propos de ce rêve
details-repeat = **Pour le rêver à nouveau**, tape ceci avec la même image :
details-bigger = Puis clique sur **{ button-bigger }** en dessous.
details-recipe = **Sa recette**, aussi enregistrée dans le fichier de l'image :
details-alt = Graphiques du rêve : combien de pixels ont quelles valeurs de rouge, de vert et de bleu avant et après, et l'activation pas à pas
tweak-title = Ajuster ce rêve
tweak-style = Style
tweak-layers = Couches
tweak-layers-hint = Comme mixed3, 0.5*mixed5 ; laisse vide pour celles du style
tweak-strength = Force
tweak-strength-hint = 0.1 à 4 ; 1 est la force propre au style
tweak-shape = Pas, octaves, rapport
tweak-shape-hint = Trois nombres : pas dans la plus grande octave, octaves, et rapport de leurs tailles
tweak-seed = Graine
tweak-seed-hint = La même graine redonne le même rêve ; laisse vide pour une au hasard
tweak-numbers = Je n'arrive pas à lire « { $field } ». Écris-le comme { $example }.

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
style-butterflies = Ailes de papillon comme des vitraux
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
    La même photo dans chaque style, telle que { $network } la rêve.
    Choisis un style ci-dessous pour le voir en plus grand.
styles-alt = La tête d'un chat, et la même photo rêvée dans chaque style : { $styles }
styles-menu = Choisis un style
styles-one =
    { $look }
    Tape `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` avec une image, ou clique sur le bouton pour l'appliquer à ta dernière image.
styles-one-alt = La tête d'un chat, et à côté la même dans le style { $style } : { $look }
layers-text =
    Quelques-uns des { $count } canaux de cette couche de { $network }. Chaque dessin, né du bruit, montre ce que cherche un canal. Les premières couches voient des lignes et des textures, les suivantes des parties de choses.
    Choisis un canal ci-dessous pour le voir en plus grand et rêver avec lui.
layers-undrawn = Cette couche de { $network } a { $count } canaux, mais ils n'ont pas encore été dessinés. La personne qui héberge le bot peut le faire avec `python bot.py atlas`.
layers-alt = Dessins de ce que cherchent des canaux de la couche { $layer }, chacun avec son numéro, et son nom s'il en a un
layers-menu = Choisis une couche
layers-channels-menu = Choisis un canal
layers-channel = Tape `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` avec une image, ou clique sur le bouton pour l'appliquer à ta dernière image. Tu peux aussi en combiner plusieurs, avec des poids : `mixed4, 0.5*mixed5:13`
layers-channel-alt = Ce que cherche le canal { $channel }, dessiné à partir de bruit
last-picture-button = Appliquer à ma dernière image
last-picture-missing =
    Tu n'as encore fait rêver aucune image dans ce salon. Tape `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` et joins-en une.

## /preset

preset-saved = 🔖 Enregistré sous le nom **{ $name }** : { $options }
preset-deleted = 🔖 Le préréglage **{ $name }** est supprimé.
preset-list = 🔖 Tes préréglages. Utilises-en un avec `/{ command-preset-name } { command-preset-use-name }`.
preset-none = Tu n'as pas encore de préréglage. Enregistres-en un avec `/{ command-preset-name } { command-preset-save-name }`.
preset-unknown = Tu n'as pas de préréglage nommé **{ $name }**. Choisis parmi { $names }.
preset-nothing = Il n'y a encore rien à enregistrer. Choisis des options, ou fais d'abord un rêve ici pour enregistrer ses réglages.

## /queue and /cancel

queue-empty = 💤 La file d'attente est vide. À toi !
queue-running = **En cours**
queue-waiting = **En attente**
queue-line-running = 🌀 { $whose } : { $dream }, commencé { $since }
queue-line = { $place }. { $whose } : { $dream }
queue-line-starts = { $place }. { $whose } : { $dream }, début { $starts }
queue-yours = **toi**
queue-others =
    { $count ->
        [1] … et un autre rêve, privé ou d'un autre serveur
       *[other] … et { $count } autres rêves, privés ou d'autres serveurs
    }
queue-dream = un rêve dans le style **{ $style }**
queue-variations = quatre variations dans le style **{ $style }**
queue-zoom = un zoom dans le style **{ $style }**
stop-done =
    { $count ->
        [1] ✋ Ce rêve est annulé.
       *[other] ✋ { $count } rêves sont annulés.
    }
stop-all = Tous mes rêves ({ $count })
stop-which = Quels rêves veux-tu annuler ?
stop-menu = Choisis des rêves

## /settings

settings-title = 🛡️ Les réglages des rêves sur ce serveur
settings-channels = Où les membres peuvent-ils rêver ? Un salon comprend ses fils, et une catégorie ses salons. N'en choisis aucun pour autoriser tous les salons.
settings-not-manager = Il te faut la permission **Gérer le serveur** pour changer ces réglages.
rules-elsewhere = Sur ce serveur, tu ne peux rêver que dans { $channels }.
rules-age-restricted = Sur ce serveur, tu ne peux rêver que dans les salons soumis à une limite d'âge.
rules-channels = Salons
rules-style = Style par défaut
rules-max-side = Taille maximale
rules-of-member = Rêves en attente par membre
rules-running-of-member = Rêves en cours par membre
rules-of-server = Rêves en attente au total
rules-cooldown = Délai entre deux rêves
rules-per-day = Rêves par membre en 24 heures
rules-spoiler = Marquer chaque rêve comme spoiler
rules-restricted = Seulement les salons soumis à une limite d'âge
rules-language = Langue des réponses publiques
rules-previews = Aperçus pendant le rêve
rules-usual = par défaut
rules-everywhere = tous les salons
rules-own-language = la langue de chaque membre
rules-pixels = jusqu'à { $pixels } pixels sur le plus grand côté
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
    Un réseau de neurones qui a appris à reconnaître les choses regarde ton image et renforce ce qu'il y devine à peine, jusqu'à ce que tu le voies aussi.

    1. Tape `/{ command-dream-name }`.
    2. Choisis `{ command-dream-option-image-name }` et joins une image.
    3. Appuie sur Entrée et regarde.

    `{ command-dream-option-style-name }` définit l'allure, et `{ command-dream-option-strength-name }` son intensité. `{ command-dream-option-link-name }` prend une image du web. Avec `{ command-dream-option-private-name }`, toi seul(e) peux voir le rêve. Le menu ci-dessous propose d'autres sujets.
help-start-alt = La tête d'un chat, et la même en rêve, avec plus d'yeux et des animaux qui en naissent
help-pictures-title = Les images possibles
help-pictures =
    PNG, JPEG, WebP, GIF, BMP et AVIF, jusqu'à 25 Mo.

    • Joins-en une à `/{ command-dream-name }`, ou colle un lien vers une image dans `{ command-dream-option-link-name }`.
    • Sur un message avec une image : **Applications › { menu-dream-this-name }**. Sur un membre : **Applications › { menu-dream-avatar-name }**.
    • Mentionne-moi dans un message avec une image, ou en réponse à une image.
    • Sans image, `/{ command-dream-name }` prolonge ton dernier rêve du salon.

    Les autocollants, les émojis personnalisés et les messages transférés marchent aussi. Le rêve d'un spoiler est un spoiler. Les métadonnées du fichier, comme le lieu et l'appareil photo, ne sont pas transmises.
help-styles-title = Les styles
help-styles = Voici tous les styles. `/{ command-styles-name }` montre chacun en plus grand. Avec `{ command-dream-option-layers-name }`, tu peux aller au-delà.
help-styles-alt = La tête d'un chat, et la même photo rêvée dans tous les styles
help-layers-title = Couches et canaux
help-layers = Chaque couche du réseau a des centaines de canaux, et chaque canal cherche une seule chose. `/{ command-layers-name }` les montre. `/{ command-dream-name } { command-dream-option-layers-name }:` accepte des couches, des canaux par numéro ou par nom, et des poids, comme `mixed4, 0.5*plumage`.
help-layers-alt = Dessins de ce que cherchent quelques canaux d'une couche
help-controls-title = Plus d'options
help-controls =
    • `{ command-dream-option-guide-name }` : une autre image, dont le rêve prend les traits.
    • `{ command-dream-option-mask-name }` : une image blanche là où tu veux le rêve, noire ailleurs.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }` : la douceur du rêve, et combien il reste proche de ton image.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }` : la profondeur du rêve, à quelles tailles il se fait, et sa grandeur.
    • `{ command-dream-option-seed-name }` : la même graine redonne le même rêve.
help-buttons-title = Les boutons sous un rêve
help-buttons =
    Clique sur **{ button-again }** pour une autre graine · **{ button-deeper }** pour rêver le rêve · **{ button-vary }** pour quatre petites variations à choisir · **{ button-bigger }** pour le rendre jusqu'à deux fois plus grand · **{ button-tweak }** pour changer les réglages · **{ button-zoom }** pour zoomer dedans · **{ button-compare }** pour voir l'avant et l'après · **{ button-details }** pour voir comment il a été fait · **{ button-delete }** pour le supprimer.

    Ils marchent encore des jours après, tant que j'ai l'image.
help-zoom-title = Les zooms
help-zoom = `/{ command-zoom-name }` crée une courte vidéo qui zoome dans le rêve de ton image. Elle compte `{ command-zoom-option-frames-name }` images, chacune plus proche que la précédente de `{ command-zoom-option-speed-name }` pour cent et tournée de `{ command-zoom-option-rotation-name }` degrés. Avec `{ command-zoom-option-loop-name }`, la fin revient au début.
help-presets-title = Préréglages
help-presets = `/{ command-preset-name } { command-preset-save-name }` enregistre des réglages sous un nom : ceux que tu choisis ou, si tu n'en choisis pas, ceux de ton dernier rêve ici. Pour utiliser un préréglage, tape `/{ command-preset-name } { command-preset-use-name }`, ou choisis-le comme `{ command-preset-name }` dans `/{ command-dream-name }`. `/{ command-preset-name } { command-preset-list-name }` montre tes préréglages, et `/{ command-preset-name } { command-preset-delete-name }` en supprime un.
help-queue-title = File d'attente et annulation
help-queue = Les membres passent à tour de rôle, quel que soit le nombre de rêves demandés. `/{ command-queue-name }` montre les rêves en cours et ceux en attente. Pour annuler un rêve, clique sur **{ button-cancel }** en dessous, ou tape `/{ command-cancel-name }`.
help-servers-title = Pour gérer un serveur
help-servers = Avec `/{ command-settings-name }`, tu définis où les membres peuvent rêver, le style par défaut, la taille maximale, les limites et le délai, si les rêves sont des spoilers, et la langue des réponses publiques. Seuls les membres avec la permission **Gérer le serveur** voient cette commande. Les membres avec **Gérer les messages** échappent aux limites, et peuvent annuler et supprimer les rêves des autres.
