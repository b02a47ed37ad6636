# Deutsch, per Du. «Bild» ist, was man hergibt, «Traum», was man zurückbekommt.

## Progress

queued-next = 💤 Dein Traum ist als Nächstes dran.
queued-place = 💤 In der Warteschlange: Platz { $place }.
dreaming =
    🌀 Ich träume … { $bar } { $share }
    -# Oktave { $octave } von { $octaves } · Schritt { $step } von { $steps }
dreaming-variations =
    🎲 Ich träume vier Varianten … { $bar } { $share }
    -# Oktave { $octave } von { $octaves } · Schritt { $step } von { $steps }
dreaming-zoom =
    🎬 Ich zoome in den Traum … { $bar } { $share }
    -# Einzelbild { $step } von { $steps }
dreaming-long = 🌀 Dieser Traum dauert länger, als ich diese Nachricht bearbeiten kann. Ich schicke ihn als neue Nachricht.
requeued = 💤 Ich starte gerade neu. Dein Traum geht weiter, sobald ich zurück bin.
dreaming-preview = Vorschau auf den Traum bis hierher

## Limits

limits-cooling-down = Dein Cooldown läuft noch. Du kannst { $when } wieder träumen.
limits-day =
    { $limit ->
        [one] Du hast dein Limit von einem Traum in 24 Stunden erreicht. Du kannst { $when } wieder träumen.
       *[other] Du hast dein Limit von { $limit } Träumen in 24 Stunden erreicht. Du kannst { $when } wieder träumen.
    }
limits-server-full =
    { $limit ->
        [one] Auf diesem Server wartet schon ein Traum. Versuch es noch einmal, wenn er begonnen hat.
       *[other] Auf diesem Server warten schon { $limit } Träume. Versuch es noch einmal, wenn einer davon begonnen hat.
    }
limits-presets = Du hast schon { $limit } Vorlagen, mehr kannst du nicht speichern. Lösch zuerst eine.

## The dream

dreamed-style = 🌀 Geträumt im Stil **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }in der größten Oktave, in jeder kleineren { $taper }-mal so viele · bis zu { $octaves } Oktaven (Verhältnis { $scale })
       *[even] { " " }× { $octaves } Oktaven (Verhältnis { $scale })
    } · Schrittweite { NUMBER($size, maximumFractionDigits: 5) } · Seed { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } auf { $device }
dreamed-smaller = { $size } (verkleinert wegen des Upload-Limits)
dreamed-alt =
    { $file }, geträumt von einem neuronalen Netz ({ $network }) im Stil { $style }: Was { $count ->
        [one] seine Schicht { $layers } sieht
       *[other] seine Schichten { $layers } sehen
    }, ist überall im Bild sichtbar geworden.

## /about

about-text =
    Ich mache aus Bildern Träume. Ein neuronales Netz, das gelernt hat, Dinge zu erkennen, schaut dein Bild an, und was es darin ganz schwach sieht, wird verstärkt, in einer Bildgröße nach der anderen, bis auch du es siehst. Das nennt sich DeepDream.

    Tippe `/{ command-dream-name }`, häng ein Bild an und such dir, wenn du magst, einen Stil aus.
about-version = Version
about-device = Gerät
about-network = Netz
about-bundled = beim Bot dabei
about-downloaded = von Keras heruntergeladen

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP oder AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Diese Datei hat { $size }, erlaubt sind { $limit }. Schick eine kleinere.
file-missing = Es gibt kein Bild zum Träumen. Häng eins als `{ command-dream-option-image-name }` an oder füge unter `{ command-dream-option-link-name }` einen Link zu einem ein.
file-twice = Nimm entweder `{ command-dream-option-image-name }` oder `{ command-dream-option-link-name }`, nicht beides.
file-gone = Discord hat diese Datei nicht mehr. Häng sie noch einmal an.
file-out-of-reach = Ich kann diese Datei gerade nicht von Discord laden. Versuch es in einer Minute noch einmal.
file-lost = Ich habe dieses Bild nicht mehr. Häng es noch einmal an.

## Errors: pictures

picture-empty = Diese Datei ist leer. Schick ein Bild als { -formats }.
picture-unknown = Ich kann diese Datei nicht als Bild lesen. Schick eins als { -formats }.
picture-broken = Das ist wohl { picture-kind }, aber beschädigt oder unvollständig. Schick die Datei noch einmal.
picture-unsupported = Das ist wohl { picture-kind }, und das kann ich nicht träumen. Schick ein Bild als { -formats }.
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
picture-bytes = Das Bild ist zu groß: Die Datei hat { $measured }, erlaubt sind { $limit }. Schick ein kleineres.
picture-pixels = Das Bild ist zu groß: Es hat { $measured } Megapixel, erlaubt sind { $limit }. Schick ein kleineres.
picture-edge = Das Bild ist zu groß: Die längere Seite hat { $measured } Pixel, erlaubt sind { $limit }. Schick ein kleineres.
picture-frames = Das Bild hat zu viele Einzelbilder: { $measured }, erlaubt sind { $limit }. Schick ein kürzeres.
picture-animation = Das Bild ist zu groß: Alle Einzelbilder zusammen haben { $measured } Megapixel, erlaubt sind { $limit }. Schick ein kleineres oder kürzeres.
picture-seconds = Ich brauche über { $limit } Sekunden, um dieses Bild zu lesen. Schick ein kleineres oder einfacheres.
picture-memory = Dieses Bild braucht mehr Speicher, als ich habe. Schick ein kleineres.
picture-too-small = Das Bild ist zu klein: Es hat { $size } Pixel, und jede Seite braucht mindestens { $least }. Schick ein größeres.
picture-too-narrow = Das Bild ist zu schmal: Es schrumpft von { $size } auf { $shrunk } Pixel, und jede Seite braucht mindestens { $least }. Schick eins, das eher quadratisch ist.
picture-too-small-to-dream = Das Bild hat { $size } Pixel, und { $network } braucht auf jeder Seite mindestens { $least }. Schick ein größeres.
picture-cannot-fit = Der Traum ist größer als das Upload-Limit dieses Servers. Wähle eine kleinere `{ command-dream-option-size-name }`.
mask-other-size = Die Maske hat { $mask } Pixel und das Bild { $picture }. Beide müssen gleich groß sein.
mask-unusable = Die Maske lässt nichts zum Träumen übrig. Mach einen Teil davon weiß oder deckend.

## Errors: links

link-none = Das ist kein Link zu einem Bild. Er muss aussehen wie https://example.com/picture.jpg.
link-scheme = Ich öffne nur Links mit http:// oder https://. Häng das Bild stattdessen an.
link-port = Links mit einem ungewöhnlichen Port öffne ich nicht. Häng das Bild stattdessen an.
link-login = Links mit Benutzername oder Passwort öffne ich nicht. Häng das Bild stattdessen an.
link-address = Dieser Link führt nicht ins öffentliche Internet. Häng das Bild stattdessen an.
link-unreachable = Unter diesem Link antwortet im Internet niemand. Prüf ihn oder häng das Bild an.
link-untrusted = Ich kann diese Website nicht sicher erreichen. Häng das Bild stattdessen an.
link-slow = Diese Website ist zu langsam: Das Bild muss in { $seconds } Sekunden da sein. Häng es stattdessen an.
link-large = Dieser Link führt zu einer Datei mit mehr als { $limit }. Schick ein kleineres Bild.
link-not-found = Diese Website antwortet mit Status { $status } statt mit einem Bild. Prüf den Link oder häng das Bild an.
link-loops = Dieser Link leitet mehr als { $limit }-mal weiter. Nimm die Adresse, an der er endet.
link-page = Dieser Link führt zu einer Webseite. Öffne das Bild für sich und kopiere seine Adresse.
link-broken = Die Antwort dieser Website ist fehlerhaft oder unvollständig. Versuch es noch einmal oder häng das Bild an.

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
setting-layers-count = Bei `{ setting-name }` sind eine bis { $most } Schichten möglich.
setting-layers-target = Bei `{ setting-name }` sind Schichten wie mixed4 oder Kanäle wie mixed4:13 möglich.
setting-schedule = Bei `{ setting-name }` muss für jede der { $octaves } Oktaven eine Anzahl Schritte stehen.
setting-weight = Das Gewicht einer Schicht muss eine Zahl sein, wie 0.5 in 0.5*mixed5.
setting-other = `{ setting-name }` kann diesen Wert nicht haben. Wähle einen anderen.
layer-unknown = { $network } hat keine Schicht `{ $layer }`. Zur Wahl stehen { $allowed }.
channel-unknown = `{ $layer }` hat keinen Kanal { $channel }. Die Kanäle sind 0 bis { $last }.
style-unknown = Es gibt keinen Stil `{ $style }`. Zur Wahl stehen { $allowed }.
style-elsewhere = { $network } kann den Stil `{ $style }` nicht zeigen: Er ist für ein anderes Netz gemacht. Zur Wahl stehen { $allowed }.

## Errors: dreams

queue-full = Die Warteschlange ist voll: Alle { $limit } Plätze sind besetzt. Versuch es in einer Minute noch einmal.
queue-full-for-you =
    { $limit ->
        [one] Von dir wartet schon { $limit } Traum. Versuch es noch einmal, wenn er begonnen hat.
       *[other] Von dir warten schon { $limit } Träume. Versuch es noch einmal, wenn einer davon begonnen hat.
    }
restarting = Ich starte gerade neu. Versuch es in einer Minute noch einmal.
database-unavailable = Ich kann gerade nichts speichern und darum keine neuen Träume annehmen. Versuch es später noch einmal.
dream-stopped = Dieser Traum wurde abgebrochen.
dream-given-up =
    Ich habe diesen Traum { $attempts ->
        [one] einmal begonnen und wurde unterbrochen
       *[other] { $attempts }-mal begonnen und wurde jedes Mal unterbrochen
    }. Versuch es noch einmal. Wenn es wieder passiert, nenn dem Betreiber des Bots diese ID: `{ $id }`
apology = Da ist bei mir etwas schiefgegangen. Versuch es noch einmal. Wenn es wieder passiert, nenn dem Betreiber des Bots diese ID: `{ $id }`

## Commands, as they stand in the code

command-dream-name = traum
command-dream-description = Träumt ein Bild: Was ein neuronales Netz darin sieht, wird sichtbar
command-dream-option-image-name = bild
command-dream-option-image-description = Das Bild zum Träumen: PNG, JPEG, WebP, GIF, BMP oder AVIF
command-dream-option-link-name = link
command-dream-option-link-description = Statt eines Anhangs: ein Link zu einem Bild, mit https:// am Anfang
command-dream-option-style-name = stil
command-dream-option-style-description = Wie der Traum aussieht; alle Stile zeigt /{ command-styles-name }
command-dream-option-strength-name = stärke
command-dream-option-strength-description = Wie stark der Traum ist; 1 ist die eigene Stärke des Stils
command-dream-option-private-name = privat
command-dream-option-private-description = Nur du kannst den Traum sehen
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Einstellungen aus /{ command-preset-name } { command-preset-save-name }; was du hier wählst, hat Vorrang
command-dream-option-size-name = größe
command-dream-option-size-description = Längste Seite des Traums in Pixeln; er wird nie größer als dein Bild
command-dream-option-layers-name = schichten
command-dream-option-layers-description = Schichten oder Kanäle statt derer des Stils; /{ command-layers-name } zeigt sie
command-dream-option-guide-name = vorbild
command-dream-option-guide-description = Ein anderes Bild, dessen Merkmale der Traum annimmt
command-dream-option-mask-name = maske
command-dream-option-mask-description = Ein Bild, das weiß ist, wo du den Traum willst, und schwarz, wo nicht
command-dream-option-steps-name = schritte
command-dream-option-steps-description = Schritte in der größten Oktave; mehr macht den Traum tiefer und dauert länger
command-dream-option-octaves-name = oktaven
command-dream-option-octaves-description = In wie vielen Bildgrößen geträumt wird; mehr gibt größere Formen
command-dream-option-octave-scale-name = oktavverhältnis
command-dream-option-octave-scale-description = Wievielmal so groß jede Oktave ist wie die vorige
command-dream-option-smoothness-name = glätte
command-dream-option-smoothness-description = 0 bis 1; mehr gibt größere, ruhigere Formen
command-dream-option-keep-colours-name = farben_behalten
command-dream-option-keep-colours-description = Die Farben deines Bildes behalten
command-dream-option-stay-near-name = nah_am_bild
command-dream-option-stay-near-description = 0 bis 20; mehr bleibt näher an deinem Bild
command-dream-option-blend-name = mischung
command-dream-option-blend-description = 0 bis 1; 1 zeigt nur den Traum, weniger zeigt mehr von deinem Bild
command-dream-option-balance-name = ausgleich
command-dream-option-balance-description = Schwache Schichten so viel gelten lassen wie starke
command-dream-option-total-variation-name = ebnung
command-dream-option-total-variation-description = 0 bis 1; mehr gleicht benachbarte Pixel an
command-dream-option-guide-by-name = vorbild_art
command-dream-option-guide-by-description = Wie der Traum dem Vorbild folgt: match oder energies (schneller)
command-dream-option-feather-name = weicher_rand
command-dream-option-feather-description = Pixel innerhalb des Maskenrands, über die der Traum eingeblendet wird
command-dream-option-seed-name = seed
command-dream-option-seed-description = Derselbe Seed gibt noch einmal denselben Traum
command-styles-name = stile
command-styles-description = Zeigt jeden Stil als Bild
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Nur diesen Stil zeigen, größer
command-layers-name = schichten
command-layers-description = Zeigt, wonach die Schichten und Kanäle des Netzes suchen
command-layers-option-layer-name = schicht
command-layers-option-layer-description = Diese Schicht zeigen
command-zoom-name = zoom
command-zoom-description = Macht ein kurzes Video, das in den Traum eines Bildes zoomt
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = Das Bild, in das gezoomt wird: PNG, JPEG, WebP, GIF, BMP oder AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = einzelbilder
command-zoom-option-frames-description = Anzahl der Einzelbilder, 8 bis 120; Standard: 48
command-zoom-option-speed-name = tempo
command-zoom-option-speed-description = Wie weit jedes Einzelbild hineinzoomt, in Prozent; negative Zahlen zoomen hinaus
command-zoom-option-rotation-name = drehung
command-zoom-option-rotation-description = Wie weit sich jedes Einzelbild im Uhrzeigersinn dreht, in Grad
command-zoom-option-loop-name = schleife
command-zoom-option-loop-description = Das Ende zum Anfang zurückführen lassen
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Nur du kannst das Video sehen
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Einstellungen aus /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Längste Seite des Videos in Pixeln; Standard: 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = Derselbe Seed gibt noch einmal dasselbe Video
command-preset-name = vorlage
command-preset-description = Eigene Einstellungen, unter einem Namen gespeichert
command-preset-save-name = speichern
command-preset-save-description = Speichert die Einstellungen, die du hier wählst, sonst die deines letzten Traums in diesem Kanal
command-preset-save-option-name-name = name
command-preset-save-option-name-description = Name der Vorlage; ersetzt deine frühere Vorlage mit diesem Namen
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = Wie der Traum aussieht
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Schichten oder Kanäle statt derer des Stils
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Längste Seite des Traums in Pixeln
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Schritte in der größten Oktave
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = In wie vielen Bildgrößen geträumt wird
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
command-preset-use-description = Träumt ein Bild mit einer deiner Vorlagen
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Name der Vorlage
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = Das Bild zum Träumen
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = liste
command-preset-list-description = Zeigt deine Vorlagen
command-preset-delete-name = löschen
command-preset-delete-description = Löscht eine deiner Vorlagen
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = warteschlange
command-queue-description = Zeigt, welche Träume laufen und welche warten
command-cancel-name = abbrechen
command-cancel-description = Bricht einen deiner Träume ab, der wartet oder läuft
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Welcher Traum; du kannst auch alle deine wählen
command-help-name = hilfe
command-help-description = Wie man diesen Bot benutzt, mit Bildern
command-about-name = info
command-about-description = Über diesen Bot: Version, Gerät und Netz
command-settings-name = einstellungen
command-settings-description = Traum-Einstellungen dieses Servers
command-settings-show-name = zeigen
command-settings-show-description = Zeigt die Einstellungen dieses Servers
command-settings-channels-name = kanäle
command-settings-channels-description = Wähle die Kanäle, in denen Mitglieder träumen können
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = Legt den Standardstil fest, wenn ein Mitglied keinen wählt
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Leer lassen für den Standard des Bots
command-settings-max-side-name = maximalgröße
command-settings-max-side-description = Legt die maximale Größe von Träumen fest
command-settings-max-side-option-pixels-name = pixel
command-settings-max-side-option-pixels-description = Längste Seite in Pixeln; leer lassen für das Limit des Bots
command-settings-limits-name = limits
command-settings-limits-description = Begrenzt, wie viel Mitglieder träumen können; die Moderation ist ausgenommen
command-settings-limits-option-waiting-name = wartend
command-settings-limits-option-waiting-description = Wartende Träume pro Mitglied; 0 für das Limit des Bots
command-settings-limits-option-running-name = laufend
command-settings-limits-option-running-description = Laufende Träume pro Mitglied; 0 für das Limit des Bots
command-settings-limits-option-server-name = server
command-settings-limits-option-server-description = Wartende Träume aller Mitglieder zusammen; 0 für kein Limit
command-settings-limits-option-cooldown-name = cooldown
command-settings-limits-option-cooldown-description = Sekunden zwischen zwei Träumen eines Mitglieds; 0 für keinen Cooldown
command-settings-limits-option-per-day-name = pro_tag
command-settings-limits-option-per-day-description = Träume pro Mitglied in 24 Stunden; 0 für kein Limit
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Legt fest, ob jeder Traum als Spoiler markiert wird
command-settings-spoiler-option-on-name = an
command-settings-spoiler-option-on-description = True: jeder Traum; False: nur Träume von Spoilern
command-settings-age-restricted-name = altersbeschränkt
command-settings-age-restricted-description = Legt fest, ob Mitglieder nur in altersbeschränkten Kanälen träumen können
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = True: nur in altersbeschränkten Kanälen; False: auch in anderen
command-settings-language-name = sprache
command-settings-language-description = Legt die Sprache der Antworten fest, die alle sehen
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Leer lassen für die eigene Sprache jedes Mitglieds
command-settings-previews-name = vorschau
command-settings-previews-description = Legt fest, ob man einen Traum sieht, während er läuft
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = True: mit Vorschau; False: nur der Fortschritt in Zahlen
command-settings-reset-name = zurücksetzen
command-settings-reset-description = Setzt alle Einstellungen dieses Servers zurück
menu-dream-this-name = Das hier träumen
menu-dream-avatar-name = Avatar träumen

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Dein Bild ist da.
picture-select = Welches dieser { $count } Bilder möchtest du träumen?
picture-select-placeholder = Wähle ein Bild
picture-select-all = Alle { $count } Bilder
picture-select-not-yours = Nur das Mitglied, das dieses Menü geöffnet hat, kann es benutzen. Wähle bei der Nachricht **Apps › { menu-dream-this-name }**, um dein eigenes zu bekommen.
batch-left-out =
    { $count ->
        [one] Ein Bild wurde ausgelassen: { $why }
       *[other] { $count } Bilder wurden ausgelassen: { $why }
    }
mention-without-picture = Erwähne mich in einer Nachricht mit einem Bild oder in einer Antwort auf eins. Du kannst auch `/{ command-dream-name }` oder **Apps › { menu-dream-this-name }** benutzen.
message-without-picture = Kein Bild in dieser Nachricht. Häng eins an `/{ command-dream-name }` an oder wähle bei einer anderen Nachricht **Apps › { menu-dream-this-name }**.
sticker-animated = Animierte Sticker dieser Art kann ich nicht träumen. Nimm einen anderen.
message-hidden = Discord zeigt mir diese Nachricht nicht. Wähle bei ihr **Apps › { menu-dream-this-name }** oder häng das Bild an `/{ command-dream-name }` an.
cannot-attach-files = In diesem Kanal fehlt mir die Berechtigung **Dateien anhängen**. Versuch es in einem anderen.
picture-select-expired = Dieses Menü ist abgelaufen. Wähle bei der Nachricht noch einmal **Apps › { menu-dream-this-name }**.

## Variations and zooms

dreamed-variations = 🎲 Vier Varianten im Stil **{ $style }**. Such dir eine nach ihrer Nummer aus.
dreamed-variations-alt = { $filename }, viermal von einem neuronalen Netz ({ $network }) im Stil { $style } geträumt, jedes Mal mit einem anderen Seed: vier kleine Bilder auf einem Bogen, nummeriert von 1 bis 4, in denen zu sehen ist, was die Schichten { $layers } sehen.
dreamed-zoom = 🎬 Ein Zoom in den Traum im Stil **{ $style }**
dreamed-zoom-alt = { $filename }, von einem neuronalen Netz ({ $network }) im Stil { $style } geträumt, als Video, das immer tiefer in das hineinzoomt, was die Schichten { $layers } sehen.

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
button-not-yours = Das kann nur das Mitglied, das diesen Traum angefordert hat, oder die Moderation.
button-private = Dieser Traum ist privat. Nur das Mitglied, das ihn angefordert hat, kann seine Buttons benutzen.
button-expired = Ich habe diesen Traum nicht mehr. Schick das Bild noch einmal.
button-no-result = Es gibt keinen fertigen Traum, von dem aus ich weiterträumen kann. Schick das Bild noch einmal.
bigger-maximum = Dieser Traum hat schon die maximale Größe: Hier sind es { $limit } Pixel auf der längsten Seite.
cancel-already-ended = Es gibt nichts abzubrechen: Kein solcher Traum wartet oder läuft.
delete-done = 🗑️ Hier gelöscht. Meine eigene Kopie dieses Traums lösche ich { $when }.
compare-alt = { $filename } und der Traum davon, nebeneinander
details-title = 📊 Über diesen Traum
details-repeat = **Um ihn noch einmal zu träumen**, tippe das mit demselben Bild:
details-bigger = Dann klick darunter auf **{ button-bigger }**.
details-recipe = **Sein Rezept**, auch in der Bilddatei gespeichert:
details-alt = Diagramme zum Traum: wie viele Pixel welches Rot, Grün und Blau haben, vorher und nachher, und die Aktivierung von Schritt zu Schritt
tweak-title = Diesen Traum anpassen
tweak-style = Stil
tweak-layers = Schichten
tweak-layers-hint = Etwa mixed3, 0.5*mixed5; leer lassen für die des Stils
tweak-strength = Stärke
tweak-strength-hint = 0.1 bis 4; 1 ist die eigene Stärke des Stils
tweak-shape = Schritte, Oktaven, Verhältnis
tweak-shape-hint = Drei Zahlen: Schritte in der größten Oktave, Oktaven und das Verhältnis ihrer Größen
tweak-seed = Seed
tweak-seed-hint = Derselbe Seed gibt denselben Traum; leer lassen für einen zufälligen
tweak-numbers = „{ $field }“ kann ich nicht lesen. Schreib es wie { $example }.

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
style-butterflies = Schmetterlingsflügel wie bunte Glasscheiben
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
style-tutorial-tiled = Das Tutorial über fünf Oktaven, in Kacheln (am langsamsten)

## /styles and /layers

styles-title = 🎨 Stile
styles-text =
    Dasselbe Foto in jedem Stil, so wie { $network } es träumt.
    Wähle unten einen Stil, um ihn größer zu sehen.
styles-alt = Das Gesicht einer Katze, und dasselbe Foto in jedem Stil geträumt: { $styles }
styles-menu = Wähle einen Stil
styles-one =
    { $look }
    Tippe `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` mit einem Bild, oder klick auf den Button, um ihn für dein letztes Bild zu nehmen.
styles-one-alt = Das Gesicht einer Katze, und daneben dasselbe im Stil { $style }: { $look }
layers-text =
    Einige der { $count } Kanäle in dieser Schicht von { $network }. Jede Zeichnung, aus Rauschen entstanden, zeigt, wonach ein Kanal sucht. Die ersten Schichten sehen Linien und Texturen, spätere sehen Teile von Dingen.
    Wähle unten einen Kanal, um ihn größer zu sehen und damit zu träumen.
layers-undrawn = Diese Schicht von { $network } hat { $count } Kanäle, aber sie sind noch nicht gezeichnet. Der Betreiber des Bots kann das mit `python bot.py atlas` tun.
layers-alt = Zeichnungen dessen, wonach Kanäle der Schicht { $layer } suchen, jede mit der Nummer des Kanals und, wenn er einen hat, seinem Namen
layers-menu = Wähle eine Schicht
layers-channels-menu = Wähle einen Kanal
layers-channel = Tippe `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` mit einem Bild, oder klick auf den Button, um ihn für dein letztes Bild zu nehmen. Du kannst auch mehrere kombinieren, mit Gewichten: `mixed4, 0.5*mixed5:13`
layers-channel-alt = Wonach der Kanal { $channel } sucht, aus Rauschen gezeichnet
last-picture-button = Für mein letztes Bild
last-picture-missing =
    Du hast in diesem Kanal noch kein Bild geträumt. Tippe `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` und häng eins an.

## /preset

preset-saved = 🔖 Als **{ $name }** gespeichert: { $options }
preset-deleted = 🔖 Die Vorlage **{ $name }** ist gelöscht.
preset-list = 🔖 Deine Vorlagen. Mit `/{ command-preset-name } { command-preset-use-name }` nutzt du eine.
preset-none = Du hast noch keine Vorlagen. Mit `/{ command-preset-name } { command-preset-save-name }` speicherst du eine.
preset-unknown = Du hast keine Vorlage namens **{ $name }**. Zur Wahl stehen { $names }.
preset-nothing = Es gibt noch nichts zu speichern. Wähle Optionen, oder träum hier erst etwas, um dessen Einstellungen zu speichern.

## /queue and /cancel

queue-empty = 💤 Die Warteschlange ist leer. Du bist dran!
queue-running = **Läuft**
queue-waiting = **Wartet**
queue-line-running = 🌀 { $whose }: { $dream }, begonnen { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, beginnt { $starts }
queue-yours = **du**
queue-others =
    { $count ->
        [one] … und noch ein Traum, der privat ist oder von einem anderen Server kommt
       *[other] … und noch { $count } Träume, die privat sind oder von anderen Servern kommen
    }
queue-dream = ein Traum im Stil **{ $style }**
queue-variations = vier Varianten im Stil **{ $style }**
queue-zoom = ein Zoom im Stil **{ $style }**
stop-done =
    { $count ->
        [one] ✋ Der Traum ist abgebrochen.
       *[other] ✋ { $count } Träume sind abgebrochen.
    }
stop-all = Alle { $count } von meinen Träumen
stop-which = Welche Träume möchtest du abbrechen?
stop-menu = Wähle Träume

## /settings

settings-title = 🛡️ Traum-Einstellungen dieses Servers
settings-channels = Wo können Mitglieder träumen? Ein Kanal schließt seine Threads ein, eine Kategorie ihre Kanäle. Wähle nichts aus, um alle Kanäle zu erlauben.
settings-not-manager = Um diese Einstellungen zu ändern, brauchst du die Berechtigung **Server verwalten**.
rules-elsewhere = Auf diesem Server kannst du nur in { $channels } träumen.
rules-age-restricted = Auf diesem Server kannst du nur in altersbeschränkten Kanälen träumen.
rules-channels = Kanäle
rules-style = Standardstil
rules-max-side = Maximale Größe
rules-of-member = Wartende Träume pro Mitglied
rules-running-of-member = Laufende Träume pro Mitglied
rules-of-server = Wartende Träume insgesamt
rules-cooldown = Cooldown
rules-per-day = Träume pro Mitglied in 24 Stunden
rules-spoiler = Jeden Traum als Spoiler markieren
rules-restricted = Nur in altersbeschränkten Kanälen
rules-language = Sprache der Antworten für alle
rules-previews = Vorschau beim Träumen
rules-usual = Standard
rules-everywhere = alle Kanäle
rules-own-language = die eigene Sprache jedes Mitglieds
rules-pixels = bis zu { $pixels } Pixel auf der längsten Seite
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

help-menu = Wähle ein Thema
help-start-title = So wird geträumt
help-start =
    Ein neuronales Netz, das gelernt hat, Dinge zu erkennen, schaut dein Bild an, und was es darin ganz schwach sieht, wird verstärkt, bis auch du es siehst.

    1. Tippe `/{ command-dream-name }`.
    2. Wähle `{ command-dream-option-image-name }` und häng ein Bild an.
    3. Drück Enter und schau zu.

    `{ command-dream-option-style-name }` bestimmt das Aussehen und `{ command-dream-option-strength-name }`, wie stark es ist. `{ command-dream-option-link-name }` nimmt ein Bild aus dem Internet. Mit `{ command-dream-option-private-name }` kannst nur du den Traum sehen. Im Menü unten stehen weitere Themen.
help-start-alt = Das Gesicht einer Katze, und dasselbe im Traum, mit mehr Augen und mit Tieren, die daraus wachsen
help-pictures-title = Welche Bilder gehen
help-pictures =
    PNG, JPEG, WebP, GIF, BMP und AVIF, bis 25 MB.

    • Häng eins an `/{ command-dream-name }` an oder füge unter `{ command-dream-option-link-name }` einen Link zu einem ein.
    • Bei einer Nachricht mit einem Bild: **Apps › { menu-dream-this-name }**. Bei einem Mitglied: **Apps › { menu-dream-avatar-name }**.
    • Erwähne mich in einer Nachricht mit einem Bild oder in einer Antwort auf eins.
    • Ohne Bild macht `/{ command-dream-name }` mit deinem letzten Traum in diesem Kanal weiter.

    Sticker, eigene Emojis und weitergeleitete Nachrichten gehen auch. Der Traum von einem Spoiler ist ein Spoiler. Die Metadaten der Datei, etwa Ort und Kamera, werden nicht weitergegeben.
help-styles-title = Stile
help-styles = Das sind alle Stile. `/{ command-styles-name }` zeigt jeden größer. Mit `{ command-dream-option-layers-name }` kommst du darüber hinaus.
help-styles-alt = Das Gesicht einer Katze, und dasselbe Foto in jedem Stil geträumt
help-layers-title = Schichten und Kanäle
help-layers = Jede Schicht des Netzes hat Hunderte Kanäle, und jeder Kanal sucht nach einer Sache. `/{ command-layers-name }` zeigt sie. `/{ command-dream-name } { command-dream-option-layers-name }:` nimmt Schichten, Kanäle mit Nummer oder Namen und Gewichte, etwa `mixed4, 0.5*plumage`.
help-layers-alt = Zeichnungen dessen, wonach einige Kanäle einer Schicht suchen
help-controls-title = Mehr Optionen
help-controls =
    • `{ command-dream-option-guide-name }`: ein anderes Bild, dessen Merkmale der Traum annimmt.
    • `{ command-dream-option-mask-name }`: ein Bild, das weiß ist, wo du den Traum willst, und schwarz, wo nicht.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: wie glatt der Traum ist und wie nah er an deinem Bild bleibt.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: wie tief der Traum geht, in welchen Größen, und wie groß er ist.
    • `{ command-dream-option-seed-name }`: derselbe Seed gibt noch einmal denselben Traum.
help-buttons-title = Die Buttons unter einem Traum
help-buttons =
    Klick auf **{ button-again }** für einen anderen Seed · **{ button-deeper }**, um den Traum zu träumen · **{ button-vary }** für vier kleine Varianten zum Aussuchen · **{ button-bigger }** für bis zu doppelte Größe · **{ button-tweak }**, um die Einstellungen zu ändern · **{ button-zoom }**, um hineinzuzoomen · **{ button-compare }** für vorher und nachher · **{ button-details }**, um zu sehen, wie er entstand · **{ button-delete }**, um ihn zu löschen.

    Sie gehen auch nach Tagen noch, solange ich das Bild habe.
help-zoom-title = Zoom-Videos
help-zoom = `/{ command-zoom-name }` macht ein kurzes Video, das in den Traum deines Bildes zoomt. Es hat so viele Einzelbilder, wie `{ command-zoom-option-frames-name }` sagt, jedes um `{ command-zoom-option-speed-name }` Prozent näher als das davor und um `{ command-zoom-option-rotation-name }` Grad gedreht. Mit `{ command-zoom-option-loop-name }` führt das Ende zum Anfang zurück.
help-presets-title = Vorlagen
help-presets = `/{ command-preset-name } { command-preset-save-name }` speichert Einstellungen unter einem Namen: die, die du wählst, oder sonst die deines letzten Traums hier. Um eine Vorlage zu nutzen, tippe `/{ command-preset-name } { command-preset-use-name }`, oder wähle sie bei `/{ command-dream-name }` als `{ command-preset-name }`. `/{ command-preset-name } { command-preset-list-name }` zeigt deine Vorlagen, und `/{ command-preset-name } { command-preset-delete-name }` löscht eine.
help-queue-title = Warteschlange und Abbrechen
help-queue = Die Mitglieder kommen abwechselnd dran, egal wie viele Träume sie angefordert haben. `/{ command-queue-name }` zeigt, welche Träume laufen und welche warten. Um einen Traum abzubrechen, klick darunter auf **{ button-cancel }** oder tippe `/{ command-cancel-name }`.
help-servers-title = Für alle, die einen Server verwalten
help-servers = Mit `/{ command-settings-name }` legst du fest, wo Mitglieder träumen können, den Standardstil, die maximale Größe, die Limits und den Cooldown, ob Träume Spoiler sind und in welcher Sprache ich öffentlich antworte. Nur Mitglieder mit der Berechtigung **Server verwalten** sehen den Befehl. Mitglieder mit **Nachrichten verwalten** sind von den Limits ausgenommen und können Träume anderer abbrechen und löschen.
