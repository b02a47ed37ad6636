# Deutsch, per Du. «Bild» ist, was man hergibt, «Traum», was man zurückbekommt.

## While it is dreamed

queued-next = 💤 Dein Traum ist als Nächstes dran.
queued-place = 💤 In der Warteschlange: Platz { $place }.
dreaming =
    🌀 Ich träume … { $bar } { $share }
    -# Oktave { $octave } von { $octaves } · Schritt { $step } von { $steps }
dreaming-preview = Der Traum bis hierher
dreaming-long = 🌀 Dieser Traum dauert länger, als ich diese Nachricht bearbeiten kann; er kommt als neue Nachricht.
put-back = 💤 Ich starte gerade neu; dein Traum geht weiter, sobald ich zurück bin.

## The dream

dreamed-style = 🌀 Geträumt im Stil **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves } Oktaven im Verhältnis { $scale }
    } · Schrittweite { NUMBER($size, maximumFractionDigits: 5) } · Seed { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } auf { $device }
dreamed-smaller = { $size } (verkleinert, damit es unter die Upload-Grenze passt)
dreamed-fallback = Die Gewichte des üblichen Netzes waren nicht zu bekommen, darum habe ich mit dem kleinen geträumt, das ich immer dabeihabe.
dreamed-alt =
    { $file }, geträumt von einem neuronalen Netz ({ $network }) im Stil { $style }: Was { $count ->
        [one] seine Schicht { $layers } sieht
       *[other] seine Schichten { $layers } sehen
    }, ist überall im Bild sichtbar geworden.

## /about

about-text =
    Ich träume Bilder. Ein neuronales Netz, das gelernt hat, Dinge zu erkennen, schaut dein Bild an, und was es darin ganz schwach sieht, wird verstärkt, in einer Größe nach der anderen, bis auch du es siehst (DeepDream).

    Tippe `/{ command-dream-name }`, hänge ein Bild an und such dir, wenn du magst, einen Stil aus.
about-version = Version
about-device = Gerät
about-network = Netz
about-bundled = beim Bot dabei
about-downloaded = von Keras heruntergeladen

## What went wrong: files

-formats = PNG, JPEG, WebP, GIF, BMP oder AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Diese Datei hat { $size }; schick mir eine mit höchstens { $limit }.
file-missing = Gib mir ein Bild zum Träumen: Häng eins als `{ command-dream-option-image-name }` an oder nenn mir unter `{ command-dream-option-link-name }` seine Adresse.
file-twice = Gib mir entweder ein `{ command-dream-option-image-name }` oder einen `{ command-dream-option-link-name }`, nicht beides: Ich träume ein Bild nach dem anderen.
file-gone = Discord hat diese Datei nicht mehr; bitte häng sie noch einmal an.
file-out-of-reach = Discord gibt mir diese Datei gerade nicht; bitte versuch es in einer Minute noch einmal.
file-lost = Ich habe dieses Bild nicht mehr; bitte häng es noch einmal an.

## What went wrong: pictures

picture-empty = Diese Datei ist leer; bitte schick mir ein Bild als { -formats }.
picture-unknown = Ich kann diese Datei nicht als Bild lesen; bitte schick mir eins als { -formats }.
picture-broken = Das ist wohl { picture-kind }, aber beschädigt oder abgeschnitten; bitte schick es noch einmal.
picture-unsupported = Das ist wohl { picture-kind }, und das kann ich nicht träumen; bitte schick mir ein Bild als { -formats }.
picture-kind =
    { $kind ->
        [image-jpeg] ein JPEG-Bild
        [image-png] ein PNG-Bild
        [image-gif] ein GIF-Bild
        [image-bmp] ein BMP-Bild
        [image-heic] ein HEIC-Foto
        [image-avif] ein AVIF-Bild
        [image-webp] ein WebP-Bild
        [image-tiff] ein TIFF-Bild
        [image-jxl] ein JPEG-XL-Bild
        [image-jp2] ein JPEG-2000-Bild
        [image-vnd-adobe-photoshop] eine Photoshop-Datei
        [image-vnd-microsoft-icon] ein Windows-Symbol
        [image-svg-xml] eine SVG-Zeichnung
        [video-mp4] ein MP4-Video
        [video-webm] ein WebM- oder Matroska-Video
        [video-x-msvideo] ein AVI-Video
        [video-quicktime] ein QuickTime-Video
        [audio-mpeg] eine MP3-Aufnahme
        [audio-mp4] eine M4A-Aufnahme
        [audio-ogg] eine Ogg-Aufnahme
        [audio-flac] eine FLAC-Aufnahme
        [audio-wav] eine WAV-Aufnahme
        [application-postscript] eine PostScript-Datei
        [application-pdf] ein PDF
        [application-zip] ein ZIP-Archiv
        [application-gzip] ein gzip-Archiv
        [application-vnd-rar] ein RAR-Archiv
        [application-x-7z-compressed] ein 7-Zip-Archiv
        [application-x-elf] ein Linux-Programm
        [text-html] eine Webseite
        [text-plain] eine Textdatei
       *[other] etwas anderes
    }
picture-bytes = Das Bild ist zu groß: Die Datei hat { $measured }, erlaubt sind { $limit }.
picture-pixels = Das Bild ist zu groß: Es hat { $measured } Megapixel, erlaubt sind { $limit }.
picture-edge = Das Bild ist zu groß: Die längere Seite hat { $measured } Pixel, erlaubt sind { $limit }.
picture-frames = Das Bild ist zu groß: Es hat { $measured } Einzelbilder, erlaubt sind { $limit }.
picture-animation = Das Bild ist zu groß: Alle Einzelbilder zusammen haben { $measured } Megapixel, erlaubt sind { $limit }.
picture-seconds = Das Bild ist zu groß: Ich brauche über { $limit } Sekunden, um es zu lesen; bitte schick mir ein kleineres oder einfacheres.
picture-memory = Das Bild ist zu groß: Es braucht mehr Speicher, als ich übrig habe; bitte schick mir ein kleineres.
picture-too-small = Das Bild ist zu klein oder zu schmal: Es hat { $size } Pixel, und jede Seite braucht mindestens { $least }; bitte schick mir ein größeres.
picture-too-narrow = Das Bild ist zu klein oder zu schmal: Es hat { $size } Pixel und schrumpft auf { $shrunk }, und jede Seite braucht mindestens { $least }; bitte schick mir eins, das eher quadratisch ist.
picture-too-small-to-dream = Das Bild hat { $size } Pixel, und { $network } braucht auf jeder Seite mindestens { $least }; bitte schick mir ein größeres.
picture-cannot-fit = Der Traum ist zu groß für die Upload-Grenze dieses Servers; bitte wähle unter `{ command-dream-option-size-name }` weniger Pixel.
mask-other-size = Die Maske hat { $mask } Pixel und das Bild { $picture }; beide müssen gleich groß sein.
mask-unusable = Die Maske lässt nichts zum Träumen übrig: Irgendwo muss sie weiß oder deckend sein.

## What went wrong: links

link-none = Das ist kein Link zu einem Bild; er muss aussehen wie https://example.com/picture.jpg.
link-scheme = Ich folge nur Links mit http:// oder https://; bitte häng das Bild stattdessen an.
link-port = Ich folge nur Links mit den üblichen Ports; bitte häng das Bild stattdessen an.
link-login = Links mit Benutzername oder Passwort folge ich nicht; bitte häng das Bild stattdessen an.
link-address = Dieser Link führt nicht ins öffentliche Internet; bitte häng das Bild stattdessen an.
link-unreachable = Unter diesem Link antwortet im öffentlichen Internet niemand; prüf ihn oder häng das Bild an.
link-untrusted = Dieser Server kann nicht beweisen, dass er der ist, für den er sich ausgibt; bitte häng das Bild stattdessen an.
link-slow = Dieser Server ist zu langsam: Das Bild muss in { $seconds } Sekunden da sein; bitte häng es stattdessen an.
link-large = Dieser Link führt zu einer Datei mit mehr als { $limit }; bitte schick mir ein kleineres Bild.
link-not-found = Dieser Server gibt kein Bild heraus (Status { $status }); prüf den Link oder häng das Bild an.
link-loops = Dieser Link leitet mehr als { $limit }-mal weiter; schick mir die Adresse, an der er endet.
link-page = Dieser Link führt zu einer Webseite; öffne das Bild allein und kopiere seine eigene Adresse.
link-broken = Die Antwort dieses Servers ist fehlerhaft oder abgeschnitten; versuch es noch einmal oder häng das Bild an.

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
setting-range = Der Wert von `{ setting-name }` muss zwischen { NUMBER($low, useGrouping: 0) } und { NUMBER($high, useGrouping: 0) } liegen.
setting-whole = Der Wert von `{ setting-name }` muss eine ganze Zahl zwischen { NUMBER($low, useGrouping: 0) } und { NUMBER($high, useGrouping: 0) } sein.
setting-choice = Der Wert von `{ setting-name }` muss einer von diesen sein: { $allowed }.
setting-layers-count = Unter `{ setting-name }` müssen eine bis { $most } Schichten stehen.
setting-layers-target = Unter `{ setting-name }` müssen Schichten wie mixed4 oder Kanäle wie mixed4:13 stehen.
setting-schedule = Unter `{ setting-name }` muss für jede von { $octaves } Oktaven eine Anzahl Schritte stehen.
setting-weight = Das Gewicht einer Schicht muss eine Zahl sein, wie 0.5 in 0.5*mixed5.
setting-other = Für `{ setting-name }` gilt: { $allowed }.
layer-unknown = { $network } hat keine Schicht `{ $layer }`; zur Wahl stehen { $allowed }.
channel-unknown = `{ $layer }` hat keinen Kanal { $channel }; seine Kanäle sind 0 bis { $last }.
style-unknown = Es gibt keinen Stil `{ $style }`; zur Wahl stehen { $allowed }.

## What went wrong: dreams

queue-full = Alle { $limit } Plätze in meiner Warteschlange sind besetzt; bitte versuch es in einer Minute noch einmal.
queue-full-for-you =
    { $limit ->
        [one] Von dir wartet schon { $limit } Traum; bitte warte, bis er fertig ist.
       *[other] Von dir warten schon { $limit } Träume; bitte warte, bis einer davon fertig ist.
    }
restarting = Ich starte gerade neu; bitte versuch es in einer Minute noch einmal.
journal-unavailable = Ich kann mir gerade nichts aufschreiben und nehme darum keine Träume an; bitte versuch es später noch einmal.
dream-stopped = Dieser Traum wurde vor seinem Ende angehalten.
dream-given-up =
    Ich habe diesen Traum { $attempts ->
        [one] einmal begonnen und wurde unterbrochen
       *[other] { $attempts }-mal begonnen und wurde jedes Mal unterbrochen
    }; bitte versuch es noch einmal, und wenn es so bleibt, nenn meinem Betreiber `{ $id }`.
apology = Da ist bei mir etwas schiefgegangen; bitte versuch es noch einmal, und wenn es so bleibt, nenn meinem Betreiber `{ $id }`.

## Commands, as they stand in the code

command-dream-name = traum
command-dream-description = Träumt ein Bild: Was ein neuronales Netz darin sieht, wird sichtbar
command-dream-option-image-name = bild
command-dream-option-image-description = Das Bild zum Träumen: PNG, JPEG, WebP, GIF, BMP oder AVIF
command-dream-option-link-name = link
command-dream-option-link-description = Statt eines Bildes: die Adresse von einem, mit https:// am Anfang
command-dream-option-style-name = stil
command-dream-option-style-description = Wie der Traum aussieht
command-dream-option-layers-name = schichten
command-dream-option-layers-description = Schichten des Netzes statt derer des Stils, etwa mixed3, mixed5
command-dream-option-strength-name = stärke
command-dream-option-strength-description = Wie stark: 1 ist die eigene Stärke des Stils
command-dream-option-steps-name = schritte
command-dream-option-steps-description = Schritte bergauf in jeder Oktave: mehr ist tiefer, und langsamer
command-dream-option-octaves-name = oktaven
command-dream-option-octaves-description = Wie viele Größen geträumt werden: mehr gibt größere Formen
command-dream-option-octave-scale-name = oktavverhältnis
command-dream-option-octave-scale-description = Das Verhältnis einer Oktave zur nächsten
command-dream-option-size-name = größe
command-dream-option-size-description = Längste Seite des Traums in Pixeln; er wird nie größer als dein Bild
command-dream-option-seed-name = seed
command-dream-option-seed-description = Derselbe Seed gibt noch einmal denselben Traum
command-about-name = info
command-about-description = Was dieser Bot ist und womit er träumt

## Styles, in a few words

style-deepdream = Wesen, Fell und Schuppen: zwei Schichten zugleich
style-lines = Verwobene Linien und Labyrinthe
style-spirals = Spiralen und Locken
style-bubbles = Blasen, Muscheln und Kügelchen
style-eyes = Augen und Perlen
style-creatures = Wesen mit Augen überall
style-scales = Schuppen, Gewebe und Schnauzen
style-webs = Netze und Risse
style-fur = Fell und Stoppeln
style-calm = Die Tiere von deepdream, glatt und groß
style-feathers = Gefieder in allen Farben
style-peacock = Pfauenaugen zwischen feinen Federn
style-towers = Bergstädte aus Türmen, Arkaden und Laternen
style-lights = Sterne und Lichter bei Nacht
style-petals = Blütenblätter und Chrysanthemen
style-corals = Korallen und Seefächer
style-tutorial = Das DeepDream-Tutorial von TensorFlow, seine einfache Schleife
style-tutorial-octaves = Das Tutorial über fünf Oktaven (langsam)
style-tutorial-tiled = Das Tutorial über fünf Oktaven, Kachel für Kachel (am langsamsten)
