# Deutsch, per Du. «Bild» ist, was man hergibt, «Traum», was man zurückbekommt.

## Progress

queued-next = 💤 Dein Traum ist als Nächstes dran.
queued-place = 💤 In der Warteschlange: Platz { $place }.
dreaming =
    🌀 Ich träume … { $bar } { $share }
    -# Oktave { $octave } von { $octaves } · Schritt { $step } von { $steps }
dreaming-variations =
    🎲 Ich träume vier … { $bar } { $share }
    -# Oktave { $octave } von { $octaves } · Schritt { $step } von { $steps }
dreaming-zoom =
    🎬 Ich fliege in den Traum … { $bar } { $share }
    -# Bild { $step } von { $steps }
dreaming-long = 🌀 Dieser Traum dauert länger, als ich diese Nachricht bearbeiten kann; er kommt als neue Nachricht.
requeued = 💤 Ich starte gerade neu; dein Traum geht weiter, sobald ich zurück bin.
dreaming-preview = Der Traum bis hierher

## Limits

limits-cooling-down = Dein letzter Traum ist noch nicht lange her; der nächste geht { $when }.
limits-day =
    { $limit ->
        [one] Du hattest deinen Traum für diese 24 Stunden; der nächste geht { $when }.
       *[other] Du hattest deine { $limit } Träume für diese 24 Stunden; der nächste geht { $when }.
    }
limits-server-full =
    { $limit ->
        [one] Von diesem Server wartet schon ein Traum; bitte versuch es noch einmal, wenn er begonnen hat.
       *[other] Von diesem Server warten schon { $limit } Träume; bitte versuch es noch einmal, wenn einer davon begonnen hat.
    }
limits-presets = Du hast schon { $limit } Vorlagen; lösch erst eine davon.

## The dream

dreamed-style = 🌀 Geträumt im Stil **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }in der größten Oktave, in jeder kleineren { $taper }-mal so viele · bis zu { $octaves } Oktaven im Verhältnis { $scale }
       *[even] { " " }× { $octaves } Oktaven im Verhältnis { $scale }
    } · Schrittweite { NUMBER($size, maximumFractionDigits: 5) } · Seed { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } auf { $device }
dreamed-smaller = { $size } (verkleinert, damit es unter die Upload-Grenze passt)
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

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP oder AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Diese Datei hat { $size }; schick mir eine mit höchstens { $limit }.
file-missing = Gib mir ein Bild zum Träumen: Häng eins als `{ command-dream-option-image-name }` an oder nenn mir unter `{ command-dream-option-link-name }` seine Adresse.
file-twice = Gib mir entweder ein `{ command-dream-option-image-name }` oder einen `{ command-dream-option-link-name }`, nicht beides: Ich träume ein Bild nach dem anderen.
file-gone = Discord hat diese Datei nicht mehr; bitte häng sie noch einmal an.
file-out-of-reach = Discord gibt mir diese Datei gerade nicht; bitte versuch es in einer Minute noch einmal.
file-lost = Ich habe dieses Bild nicht mehr; bitte häng es noch einmal an.

## Errors: pictures

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

## Errors: links

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
        [weight] Gewicht
       *[other] { $name }
    }
setting-range = Der Wert von `{ setting-name }` muss zwischen { NUMBER($low, useGrouping: 0) } und { NUMBER($high, useGrouping: 0) } liegen.
setting-whole = Der Wert von `{ setting-name }` muss eine ganze Zahl zwischen { NUMBER($low, useGrouping: 0) } und { NUMBER($high, useGrouping: 0) } sein.
setting-choice = Der Wert von `{ setting-name }` muss einer von diesen sein: { $allowed }.
setting-layers-count = Unter `{ setting-name }` müssen eine bis { $most } Schichten stehen.
setting-layers-target = Unter `{ setting-name }` müssen Schichten wie mixed4 oder Kanäle wie mixed4:13 stehen.
setting-schedule = Unter `{ setting-name }` muss für jede von { $octaves } Oktaven eine Anzahl Schritte stehen.
setting-weight = Das Gewicht einer Schicht muss eine Zahl sein, wie 0.5 in 0.5*mixed5.
setting-other = `{ setting-name }` kann diesen Wert nicht haben; wähl bitte einen anderen.
layer-unknown = { $network } hat keine Schicht `{ $layer }`; zur Wahl stehen { $allowed }.
channel-unknown = `{ $layer }` hat keinen Kanal { $channel }; seine Kanäle sind 0 bis { $last }.
style-unknown = Es gibt keinen Stil `{ $style }`; zur Wahl stehen { $allowed }.
style-elsewhere = { $network } kann den Stil `{ $style }` nicht zeigen: Er besteht aus dem, was nur ein anderes Netz sieht. Zur Wahl stehen { $allowed }.

## Errors: dreams

queue-full = Alle { $limit } Plätze in meiner Warteschlange sind besetzt; bitte versuch es in einer Minute noch einmal.
queue-full-for-you =
    { $limit ->
        [one] Von dir wartet schon { $limit } Traum; bitte warte, bis er fertig ist.
       *[other] Von dir warten schon { $limit } Träume; bitte warte, bis einer davon fertig ist.
    }
restarting = Ich starte gerade neu; bitte versuch es in einer Minute noch einmal.
database-unavailable = Ich kann mir gerade nichts aufschreiben und nehme darum keine Träume an; bitte versuch es später noch einmal.
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
command-dream-option-style-description = Wie der Traum aussieht: /{ command-styles-name } zeigt alle Stile
command-dream-option-strength-name = stärke
command-dream-option-strength-description = Wie stark: 1 ist die eigene Stärke des Stils
command-dream-option-private-name = privat
command-dream-option-private-description = Den Traum nur dir zeigen
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Einstellungen von /{ command-preset-name } { command-preset-save-name }; was du hier wählst, geht vor
command-dream-option-size-name = größe
command-dream-option-size-description = Längste Seite des Traums in Pixeln; er wird nie größer als dein Bild
command-dream-option-layers-name = schichten
command-dream-option-layers-description = Schichten oder Kanäle statt derer des Stils: /{ command-layers-name } zeigt sie
command-dream-option-guide-name = vorbild
command-dream-option-guide-description = Ein zweites Bild, dessen Züge der Traum annimmt
command-dream-option-mask-name = maske
command-dream-option-mask-description = Ein Bild: weiß, wo du träumen willst, schwarz, wo nicht
command-dream-option-steps-name = schritte
command-dream-option-steps-description = Schritte bergauf in der größten Oktave: mehr ist tiefer, und langsamer
command-dream-option-octaves-name = oktaven
command-dream-option-octaves-description = Wie viele Größen geträumt werden: mehr gibt größere Formen
command-dream-option-octave-scale-name = oktavverhältnis
command-dream-option-octave-scale-description = Das Verhältnis einer Oktave zur nächsten
command-dream-option-smoothness-name = glätte
command-dream-option-smoothness-description = 0 bis 1: größere, ruhigere Formen
command-dream-option-keep-colours-name = farben_behalten
command-dream-option-keep-colours-description = Die Farben des Fotos behalten
command-dream-option-stay-near-name = nah_am_foto
command-dream-option-stay-near-description = 0 bis 20: nah am Foto bleiben
command-dream-option-blend-name = mischung
command-dream-option-blend-description = 0 bis 1: wie viel du vom Traum siehst und nicht vom Foto
command-dream-option-balance-name = ausgleich
command-dream-option-balance-description = Leise Schichten so viel gelten lassen wie laute
command-dream-option-total-variation-name = ebnung
command-dream-option-total-variation-description = 0 bis 1: benachbarte Pixel angleichen
command-dream-option-guide-by-name = vorbild_art
command-dream-option-guide-by-description = Wie das Vorbild führt: match, oder schneller energies
command-dream-option-feather-name = weicher_rand
command-dream-option-feather-description = Pixel innerhalb des Maskenrands, über die der Traum eingeblendet wird
command-dream-option-seed-name = seed
command-dream-option-seed-description = Derselbe Seed gibt noch einmal denselben Traum
command-styles-name = stile
command-styles-description = Zeigt jeden Stil als Bild, zum Aussuchen mit den Augen
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Diesen zeigen, größer
command-layers-name = schichten
command-layers-description = Zeigt, wonach die Schichten und Kanäle des Netzes suchen
command-layers-option-layer-name = schicht
command-layers-option-layer-description = Diese zeigen
command-zoom-name = zoom
command-zoom-description = Flieg in den Traum eines Bildes: ein kurzer Film
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = Das Bild, in das du fliegst: PNG, JPEG, WebP, GIF, BMP oder AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = bilder
command-zoom-option-frames-description = Wie viele Bilder insgesamt, 8 bis 120: sonst 48
command-zoom-option-speed-name = tempo
command-zoom-option-speed-description = Um wie viel Prozent jedes Bild näher ist als das davor; unter 0 geht es hinaus
command-zoom-option-rotation-name = drehung
command-zoom-option-rotation-description = Grad im Uhrzeigersinn von einem Bild zum nächsten
command-zoom-option-loop-name = schleife
command-zoom-option-loop-description = Ob das Ende zum Anfang zurückführt
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Den Film nur dir zeigen
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Einstellungen, die du mit /{ command-preset-name } { command-preset-save-name } behalten hast
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Längste Seite des Films in Pixeln: sonst 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = Derselbe Seed gibt noch einmal denselben Film
command-preset-name = vorlage
command-preset-description = Eigene Einstellungen, unter einem Namen behalten
command-preset-save-name = behalten
command-preset-save-description = Behält Einstellungen unter einem Namen: diese, oder die deines letzten Traums hier
command-preset-save-option-name-name = name
command-preset-save-option-name-description = Wie sie heißen sollen; was du unter dem Namen schon hattest, wird ersetzt
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = Wie der Traum aussieht
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Schichten oder Kanäle statt derer des Stils
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Längste Seite des Traums in Pixeln
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Schritte bergauf in der größten Oktave
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = Wie viele Größen geträumt werden
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
command-preset-use-name = nutzen
command-preset-use-description = Träumt ein Bild mit Einstellungen, die du behalten hast
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Wie du sie genannt hast
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = Das Bild zum Träumen
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = liste
command-preset-list-description = Zeigt die Einstellungen, die du behalten hast
command-preset-delete-name = löschen
command-preset-delete-description = Vergisst Einstellungen, die du behalten hast
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = warteschlange
command-queue-description = Zeigt, was ich gerade träume und was noch wartet
command-cancel-name = abbrechen
command-cancel-description = Hält einen deiner Träume an, der wartet oder geträumt wird
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Welchen; auch alle deine auf einmal
command-help-name = hilfe
command-help-description = Wie man hier träumt, mit Bildern
command-about-name = info
command-about-description = Was dieser Bot ist und womit er träumt
command-settings-name = einstellungen
command-settings-description = Regeln für Träume auf diesem Server
command-settings-show-name = zeigen
command-settings-show-description = Zeigt die Regeln dieses Servers
command-settings-channels-name = kanäle
command-settings-channels-description = Wähle die Kanäle, in denen geträumt werden darf
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = Der Stil, wenn ein Mitglied keinen nennt
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Lass ihn weg, dann gilt der des Bots
command-settings-max-side-name = höchstgröße
command-settings-max-side-description = Wie groß Träume sein dürfen
command-settings-max-side-option-pixels-name = pixel
command-settings-max-side-option-pixels-description = Der längsten Seite; lass es weg, dann gilt die Grenze des Bots
command-settings-limits-name = grenzen
command-settings-limits-description = Wie viel geträumt werden darf; für die Moderation gilt es nicht
command-settings-limits-option-waiting-name = wartend
command-settings-limits-option-waiting-description = Wie viele Träume eines Mitglieds zugleich warten dürfen; 0 für die Grenze des Bots
command-settings-limits-option-running-name = laufend
command-settings-limits-option-running-description = Wie viele eines Mitglieds zugleich geträumt werden; 0 für die Grenze des Bots
command-settings-limits-option-server-name = server
command-settings-limits-option-server-description = Wie viele Träume aller zusammen warten dürfen; 0 für keine eigene Grenze
command-settings-limits-option-cooldown-name = pause
command-settings-limits-option-cooldown-description = Sekunden von einem Traum eines Mitglieds zum nächsten; 0 für keine
command-settings-limits-option-per-day-name = pro_tag
command-settings-limits-option-per-day-description = Träume eines Mitglieds in 24 Stunden; 0 für keine Grenze
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Ob jeder Traum verdeckt ist, bis man ihn anklickt
command-settings-spoiler-option-on-name = an
command-settings-spoiler-option-on-description = Verdeckt, wenn wahr; sonst so, wie das Bild war
command-settings-age-restricted-name = altersbeschränkt
command-settings-age-restricted-description = Ob nur in altersbeschränkten Kanälen geträumt wird
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = Nur in altersbeschränkten Kanälen, wenn wahr
command-settings-language-name = sprache
command-settings-language-description = Die Sprache der Antworten, die alle sehen
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Lass sie weg, dann gilt für jedes Mitglied die eigene
command-settings-previews-name = vorschau
command-settings-previews-description = Ob ein Traum gezeigt wird, während er entsteht
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = Gezeigt, wenn wahr; sonst nur der Fortschritt in Zahlen
command-settings-reset-name = zurücksetzen
command-settings-reset-description = Nimmt alle Regeln dieses Servers zurück
menu-dream-this-name = Das hier träumen
menu-dream-avatar-name = Avatar träumen

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Ich habe dein Bild.
picture-select = Welches dieser { $count } Bilder?
picture-select-placeholder = Such ein Bild aus
picture-select-all = Alle { $count }
picture-select-not-yours = Dieses Menü gehört dem, der danach gefragt hat; für ein eigenes wähle bei der Nachricht **Apps › { menu-dream-this-name }**.
batch-left-out =
    { $count ->
        [one] Eins der Bilder wurde ausgelassen: { $why }
       *[other] { $count } der Bilder wurden ausgelassen: { $why }
    }
mention-without-picture = Erwähne mich in einer Nachricht mit einem Bild oder in einer Antwort auf eins; `/{ command-dream-name }` und **Apps › { menu-dream-this-name }** gehen überall.
message-without-picture = In dieser Nachricht ist kein Bild; häng eins an `/{ command-dream-name }` an oder wähle bei einer anderen Nachricht **Apps › { menu-dream-this-name }**.
sticker-animated = Dieser Sticker wird erst in der Bewegung gezeichnet, darum gibt es kein Bild zum Träumen; bitte nimm einen anderen.
message-hidden = Discord zeigt mir diese Nachricht nicht; öffne ihr Menü und wähle **Apps › { menu-dream-this-name }** oder häng das Bild an `/{ command-dream-name }` an.
cannot-attach-files = In diesem Kanal darf ich keine Dateien anhängen; bitte frag mich in einem anderen.
picture-select-expired = Ich weiß nicht mehr, worum es in diesem Menü ging; bitte wähle bei der Nachricht noch einmal **Apps › { menu-dream-this-name }**.

## Variations and zooms

dreamed-variations = 🎲 Vier Varianten im Stil **{ $style }**: Such dir eine nach ihrer Nummer aus.
dreamed-variations-alt = { $filename }, viermal von einem neuronalen Netz ({ $network }) im Stil { $style } geträumt, jedes Mal von einem anderen Seed aus: vier kleine Bilder auf einem Bogen, nummeriert von 1 bis 4, in denen zu sehen ist, was die Schichten { $layers } sehen.
dreamed-zoom = 🎬 Ein Flug in den Traum im Stil **{ $style }**
dreamed-zoom-alt = { $filename }, von einem neuronalen Netz ({ $network }) im Stil { $style } geträumt, als Animation: Sie fliegt immer tiefer in das hinein, was die Schichten { $layers } sehen.

## Buttons

queued-starts = Es geht { $when } los.
button-again = Noch einmal
button-deeper = Tiefer
button-vary = Varianten
button-bigger = Größer
button-tweak = Anpassen
button-zoom = Zoom
button-compare = Vergleichen
button-details = Details
button-delete = Löschen
button-cancel = Abbrechen
button-requester = für { $member }
button-not-yours = Das darf nur, wer um diesen Traum gebeten hat, oder die Moderation.
button-private = Dieser Traum ist privat: Nur wer um ihn gebeten hat, kann von ihm aus weiterträumen.
button-expired = Diesen Traum und sein Bild habe ich inzwischen vergessen; bitte schick mir das Bild noch einmal.
button-no-result = Hier ist kein Traum, von dem aus ich weiterträumen könnte; bitte schick mir das Bild noch einmal.
bigger-maximum = Größer mache ich diesen Traum nicht; meine Grenze liegt hier bei { $limit } Pixeln auf der längsten Seite.
cancel-already-ended = Dieser Traum ist schon zu Ende; es gibt nichts mehr anzuhalten.
delete-done = 🗑️ Hier gelöscht. Was ich von diesem Traum aufbewahre, vergesse ich { $when }.
compare-alt = { $filename } und der Traum davon, nebeneinander
details-title = 📊 Über diesen Traum
details-repeat = **Um ihn noch einmal zu träumen**, tippe das mit demselben Bild:
details-bigger = Dann drück darunter auf **{ button-bigger }**.
details-recipe = **Sein Rezept**, das auch in der Datei steht:
details-alt = Diagramme zum Traum: wie viele Pixel welches Rot, Grün und Blau haben, vorher und nachher, und die Aktivierung von Schritt zu Schritt
tweak-title = Diesen Traum anpassen
tweak-style = Stil
tweak-layers = Schichten
tweak-layers-hint = Etwa mixed3, 0.5*mixed5; leer für die des Stils
tweak-strength = Stärke
tweak-strength-hint = 0.1 bis 4; 1 ist die des Stils
tweak-shape = Schritte, Oktaven, Verhältnis
tweak-shape-hint = Drei Zahlen: Schritte in der größten Oktave, Oktaven und das Verhältnis ihrer Größen
tweak-seed = Seed
tweak-seed-hint = Derselbe Seed gibt denselben Traum; leer für einen zufälligen
tweak-numbers = Ich kann nicht lesen, was du unter „{ $field }“ geschrieben hast; bitte schreib es wie { $example }.

## What each style looks like

style-deepdream = Tiere, die aus dem wachsen, was das Bild zeigt
style-creatures = Wesen mit Augen überall
style-psychedelic = Das bunte Gewebe, das DeepDream bekannt gemacht hat
style-eyes = Augen und Perlen
style-bubbles = Blasen, Muscheln und Kügelchen
style-spirals = Spiralen und Locken
style-lines = Verwobene Linien und Labyrinthe
style-webs = Netze und Risse
style-fur = Fell und Stoppeln
style-scales = Schuppen von Fischen, Schlangen und Drachen
style-feathers = Gefieder und feine Federn
style-peacock = Pfauenaugen zwischen feinen Federn
style-butterflies = Schmetterlingsflügel in Feldern
style-towers = Bergstädte aus Türmen, Arkaden und Laternen
style-petals = Blütenblätter, Pfingstrosen und Dahlien
style-leaves = Welke Blätter und ihre Adern
style-corals = Korallen und Seefächer
style-lights = Sterne und Lichter bei Nacht
style-mosaic = Mosaik und Buntglas
style-mandalas = Mandalas und durchbrochene Laternen
style-jewels = Geschliffene Steine und Broschen
style-tutorial = Das DeepDream-Tutorial von TensorFlow, seine einfache Schleife
style-tutorial-octaves = Das Tutorial über fünf Oktaven (langsam)
style-tutorial-tiled = Das Tutorial über fünf Oktaven, Kachel für Kachel (am langsamsten)

## /styles and /layers

styles-title = 🎨 Stile
styles-text =
    Ein Foto in jedem Stil, so wie { $network } es träumt.
    Wähle unten einen aus, um ihn größer zu sehen.
styles-alt = Das Gesicht einer Katze, und dasselbe Foto in jedem Stil geträumt: { $styles }
styles-menu = Such einen Stil aus
styles-one =
    { $look }
    Tippe `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` mit einem Bild, oder drück den Knopf, um dein letztes so zu träumen.
styles-one-alt = Das Gesicht einer Katze, und daneben dasselbe im Stil { $style }: { $look }
layers-text =
    Einige der { $count } Kanäle dieser Schicht von { $network }: wonach jeder von ihnen sucht, aus Rauschen gezeichnet. Die ersten Schichten sehen Linien und Texturen, spätere sehen Teile von Dingen.
    Wähle unten einen Kanal aus, um ihn allein zu träumen.
layers-undrawn = { $network } hat in dieser Schicht { $count } Kanäle. Noch hat sie niemand gezeichnet: Mein Betreiber kann es, mit `python bot.py atlas`.
layers-alt = Zeichnungen von Kanälen der Schicht { $layer }, jeder mit seiner Nummer und seinem Namen, wenn er einen hat
layers-menu = Such eine Schicht aus
layers-channels-menu = Such einen Kanal aus
layers-channel = Tippe `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` mit einem Bild, oder drück den Knopf, um dein letztes so zu träumen. Mehrere auf einmal gehen auch, mit Gewichten: `mixed4, 0.5*mixed5:13`.
layers-channel-alt = Wonach der Kanal { $channel } sucht, aus Rauschen gezeichnet
last-picture-button = Mein letztes Bild so träumen
last-picture-missing =
    In diesem Kanal hast du noch kein Bild geträumt; tippe `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` und häng eins an.

## /preset

preset-saved = 🔖 Als **{ $name }** behalten: { $options }
preset-deleted = 🔖 Ich habe **{ $name }** vergessen.
preset-list = 🔖 Deine Vorlagen; `/{ command-preset-name } { command-preset-use-name }` träumt ein Bild mit einer von ihnen.
preset-none = Du hast noch keine Vorlagen; `/{ command-preset-name } { command-preset-save-name }` behält eine.
preset-unknown = Du hast keine Vorlage namens **{ $name }**; deine heißen { $names }.
preset-nothing = Nenn Einstellungen, die ich behalten soll, oder träum hier erst etwas: Dann behalte ich die deines letzten Traums.

## /queue and /cancel

queue-empty = 💤 Nichts wartet, und nichts wird geträumt: Du bist dran.
queue-running = **Wird geträumt**
queue-waiting = **Wartet**
queue-line-running = 🌀 { $whose }: { $dream }, begonnen { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, beginnt { $starts }
queue-yours = **du**
queue-others =
    { $count ->
        [one] … und noch ein Traum, der nicht von diesem Server oder privat ist
       *[other] … und noch { $count } Träume, die nicht von diesem Server oder privat sind
    }
queue-dream = ein Traum im Stil **{ $style }**
queue-variations = vier Varianten im Stil **{ $style }**
queue-zoom = ein Flug im Stil **{ $style }**
stop-done =
    { $count ->
        [one] ✋ Ich halte diesen Traum an.
       *[other] ✋ Ich halte { $count } Träume an.
    }
stop-all = Alle { $count } von mir
stop-which = Welchen davon?
stop-menu = Wähle aus, was aufhören soll

## /settings

settings-title = 🛡️ Regeln für Träume auf diesem Server
settings-channels = In welchen Kanälen darf geträumt werden? Threads gehören zu ihrem Kanal, Kanäle zu ihrer Kategorie. Wähle keinen, um alle zu erlauben.
settings-not-manager = Nur wer diesen Server verwaltet, darf seine Regeln ändern.
rules-elsewhere = Auf diesem Server ist { $channels } zum Träumen da; bitte frag mich dort.
rules-age-restricted = Auf diesem Server träume ich nur in altersbeschränkten Kanälen; bitte frag mich in einem davon.
rules-channels = Kanäle
rules-style = Stil, wenn keiner genannt ist
rules-max-side = Größter Traum
rules-of-member = Wartende Träume je Mitglied
rules-running-of-member = Träume je Mitglied zugleich
rules-of-server = Wartende Träume insgesamt
rules-cooldown = Pause zwischen den Träumen eines Mitglieds
rules-per-day = Träume je Mitglied in 24 Stunden
rules-spoiler = Jeder Traum als Spoiler verdeckt
rules-restricted = Nur in altersbeschränkten Kanälen
rules-language = Sprache der Antworten für alle
rules-previews = Vorschau beim Träumen
rules-usual = wie beim Bot üblich
rules-everywhere = überall
rules-own-language = die eigene jedes Mitglieds
rules-pixels = höchstens { $pixels } Pixel auf der längsten Seite
rules-seconds =
    { $count ->
        [one] eine Sekunde
       *[other] { $count } Sekunden
    }
rules-dreams =
    { $count ->
        [one] höchstens einer
       *[other] höchstens { $count }
    }
rules-yes = ja
rules-no = nein

## /help

help-menu = Such ein Thema aus
help-start-title = So wird geträumt
help-start =
    Ein neuronales Netz, das gelernt hat, Dinge zu erkennen, schaut dein Bild an; was es darin ganz schwach sieht, wird verstärkt, bis auch du es siehst.

    1. Tippe `/{ command-dream-name }`.
    2. Nimm `{ command-dream-option-image-name }` und häng ein Bild an.
    3. Drück Enter und schau zu.

    `{ command-dream-option-style-name }` wählt das Aussehen, `{ command-dream-option-strength-name }`, wie stark es ist, `{ command-dream-option-link-name }` nimmt ein Bild aus dem Netz, und `{ command-dream-option-private-name }` zeigt den Traum nur dir. Das Menü unten erzählt den Rest.
help-start-alt = Das Gesicht einer Katze, und dasselbe im Traum, aus dem andere Augen und Tiere wachsen
help-pictures-title = Welche Bilder
help-pictures =
    PNG, JPEG, WebP, GIF, BMP und AVIF, bis 25 MB.

    • Häng eins an `/{ command-dream-name }` an oder nenn unter `{ command-dream-option-link-name }` seine Adresse.
    • Bei jeder Nachricht mit einem Bild: **Apps › { menu-dream-this-name }**. Bei einem Mitglied: **Apps › { menu-dream-avatar-name }**.
    • Erwähne mich in einer Nachricht mit einem Bild oder in einer Antwort auf eins.
    • Ohne beides macht `/{ command-dream-name }` mit deinem letzten Traum in diesem Kanal weiter.

    Sticker, eigene Emojis und weitergeleitete Nachrichten gehen auch. Was ein Spoiler war, bleibt einer. Nichts von den Daten der Datei geht mit dem Traum hinaus: kein Ort, keine Kamera.
help-styles-title = Stile
help-styles = Das sind alle; `/{ command-styles-name }` zeigt jeden größer. Mit `{ command-dream-option-layers-name }` kommst du noch weiter.
help-styles-alt = Das Gesicht einer Katze, und dasselbe Foto in jedem Stil geträumt
help-layers-title = Schichten und Kanäle
help-layers = Jede Schicht des Netzes besteht aus einigen Hundert Kanälen, und jeder Kanal sucht nach einer Sache. `/{ command-layers-name }` zeigt sie; `/{ command-dream-name } { command-dream-option-layers-name }:` nimmt Schichten, Kanäle mit Nummer oder Namen, und Gewichte, etwa `mixed4, 0.5*plumage`.
help-layers-alt = Zeichnungen dessen, wonach einige Kanäle einer Schicht suchen
help-controls-title = Mehr im Griff
help-controls =
    • `{ command-dream-option-guide-name }`: ein zweites Bild, dessen Züge der Traum annimmt.
    • `{ command-dream-option-mask-name }`: ein Bild, weiß, wo du träumen willst, und schwarz, wo nicht.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: wie weit sich der Traum vom Foto entfernt und wie er aussieht.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: wie tief, in welchen Größen, wie groß.
    • `{ command-dream-option-seed-name }`: derselbe gibt noch einmal denselben Traum.
help-buttons-title = Die Knöpfe unter einem Traum
help-buttons =
    Darunter: **{ button-again }** mit einem anderen Seed · **{ button-deeper }** träumt den Traum · **{ button-vary }** zeigt vier kleine zum Aussuchen · **{ button-bigger }** macht ihn bis zu doppelt so groß · **{ button-tweak }** öffnet die Einstellungen · **{ button-zoom }** fliegt hinein · **{ button-compare }** zeigt vorher und nachher · **{ button-details }** sagt, wie er entstand · **{ button-delete }** nimmt ihn weg.

    Sie gehen auch nach Tagen noch, solange ich das Bild aufbewahre.
help-zoom-title = Flüge
help-zoom = `/{ command-zoom-name }` macht einen kurzen Film, der in den Traum deines Bildes fliegt: So viele Bilder, wie `{ command-zoom-option-frames-name }` sagt, jedes um `{ command-zoom-option-speed-name }` Prozent näher als das davor und um `{ command-zoom-option-rotation-name }` Grad gedreht; mit `{ command-zoom-option-loop-name }` führt das Ende zum Anfang zurück.
help-presets-title = Vorlagen
help-presets = `/{ command-preset-name } { command-preset-save-name }` behält deine Einstellungen unter einem Namen: die, die du nennst, oder sonst die deines letzten Traums hier. `/{ command-preset-name } { command-preset-use-name }` träumt ein Bild damit, und die Option `{ command-preset-name }` von `/{ command-dream-name }` auch. `/{ command-preset-name } { command-preset-list-name }` und `/{ command-preset-name } { command-preset-delete-name }` tun, was sie sagen.
help-queue-title = Warten und anhalten
help-queue = Die Mitglieder kommen abwechselnd dran, wie viele Träume sie auch bestellt haben. `/{ command-queue-name }` zeigt, was geträumt wird und was wartet; **{ button-cancel }** neben einem Traum oder `/{ command-cancel-name }` hält ihn an.
help-servers-title = Für alle, die einen Server führen
help-servers = `/{ command-settings-name }` sagt, in welchen Kanälen geträumt werden darf, in welchem Stil und wie groß, wie viele Träume eines Mitglieds warten dürfen und wie viele es am Tag sind, ob Träume Spoiler sind und in welcher Sprache ich antworte. Nur wer **Server verwalten** darf, sieht den Befehl. Wer Nachrichten verwalten darf, ist von den Grenzen frei und kann Träume anderer anhalten und löschen.
