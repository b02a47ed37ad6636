# Español, de tú, para España y América. «Imagen» es lo que me dan; «sueño», lo que devuelvo.

## Progress

queued-next = 💤 Tu sueño es el siguiente en la cola.
queued-place = 💤 En la cola: puesto { $place }.
dreaming =
    🌀 Soñando… { $bar } { $share }
    -# octava { $octave } de { $octaves } · paso { $step } de { $steps }
dreaming-variations =
    🎲 Soñando cuatro variaciones… { $bar } { $share }
    -# octava { $octave } de { $octaves } · paso { $step } de { $steps }
dreaming-zoom =
    🎬 Haciendo zoom en el sueño… { $bar } { $share }
    -# fotograma { $step } de { $steps }
dreaming-long = 🌀 Este sueño tarda más de lo que Discord me deja editar este mensaje. Lo enviaré en un mensaje nuevo.
requeued = 💤 Me estoy reiniciando. Tu sueño seguirá en cuanto vuelva.
dreaming-preview = Vista previa del sueño hasta ahora

## Limits

limits-cooling-down = Tienes que esperar un poco entre un sueño y otro. Podrás volver a soñar { $when }.
limits-day =
    { $limit ->
        [one] Has llegado a tu límite de un sueño en 24 horas. Podrás volver a soñar { $when }.
       *[other] Has llegado a tu límite de { $limit } sueños en 24 horas. Podrás volver a soñar { $when }.
    }
limits-server-full =
    { $limit ->
        [one] En este servidor ya hay un sueño en espera. Inténtalo de nuevo cuando haya empezado.
       *[other] En este servidor ya hay { $limit } sueños en espera. Inténtalo de nuevo cuando haya empezado uno de ellos.
    }
limits-presets = Ya tienes { $limit } preajustes, el máximo que puedes guardar. Elimina uno primero.

## The dream

dreamed-style = 🌀 Soñado con el estilo **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }{ $shape ->
        [single] { "" }
        [tapered] { " " }en la octava mayor, multiplicados por { $taper } en cada una menor · hasta { $octaves } octavas (razón { $scale })
       *[even] { " " }× { $octaves } octavas (razón { $scale })
    } · tamaño de paso { NUMBER($size, maximumFractionDigits: 5) } · semilla { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } en { $device }
dreamed-smaller = { $size } (reducido para no pasar del límite de subida)
dreamed-alt =
    { $file }, soñado por una red neuronal ({ $network }) con el estilo { $style }: lo que { $count ->
        [one] ve su capa { $layers }
       *[other] ven sus capas { $layers }
    } se ha hecho visible por toda la imagen.

## /about

about-text =
    Convierto imágenes en sueños. Una red neuronal que aprendió a reconocer cosas mira tu imagen y refuerza lo que apenas adivina en ella, a un tamaño de imagen tras otro, hasta que tú también lo ves. Esto se llama DeepDream.

    Escribe `/{ command-dream-name }`, adjunta una imagen y elige un estilo si quieres.
about-version = Versión
about-device = Dispositivo
about-network = Red
about-bundled = incluida con el bot
about-downloaded = descargada por Keras

## Errors: files

-formats = PNG, JPEG, WebP, GIF, BMP o AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Ese archivo ocupa { $size } y el límite es { $limit }. Envía uno más pequeño.
file-missing = No hay ninguna imagen que soñar. Adjunta una en `{ command-dream-option-image-name }` o pega un enlace a una en `{ command-dream-option-link-name }`.
file-twice = Usa `{ command-dream-option-image-name }` o `{ command-dream-option-link-name }`, no las dos cosas.
file-gone = Discord ya no tiene ese archivo. Adjúntalo otra vez.
file-out-of-reach = Ahora mismo no puedo obtener ese archivo de Discord. Inténtalo de nuevo en un minuto.
file-lost = Ya no tengo esa imagen. Adjúntala otra vez.

## Errors: pictures

picture-empty = Ese archivo está vacío. Envía una imagen { -formats }.
picture-unknown = No puedo leer ese archivo como imagen. Envía una { -formats }.
picture-broken = Parece { picture-kind }, pero el archivo está dañado o incompleto. Envíalo otra vez.
picture-unsupported = Parece { picture-kind }, y eso no lo puedo soñar. Envía una imagen { -formats }.
picture-kind =
    { $kind ->
        [image-jpeg] una imagen JPEG
        [image-png] una imagen PNG
        [image-gif] una imagen GIF
        [image-bmp] una imagen BMP
        [image-heic] una foto HEIC
        [image-avif] una imagen AVIF
        [image-webp] una imagen WebP
        [image-tiff] una imagen TIFF
        [image-jxl] una imagen JPEG XL
        [image-jp2] una imagen JPEG 2000
        [image-vnd-adobe-photoshop] un archivo de Photoshop
        [image-vnd-microsoft-icon] un icono de Windows
        [image-svg-xml] un dibujo SVG
        [video-mp4] un video MP4
        [video-webm] un video WebM o Matroska
        [video-x-msvideo] un video AVI
        [video-quicktime] un video QuickTime
        [audio-mpeg] una grabación MP3
        [audio-mp4] una grabación M4A
        [audio-ogg] una grabación Ogg
        [audio-flac] una grabación FLAC
        [audio-wav] una grabación WAV
        [application-postscript] un archivo PostScript
        [application-pdf] un PDF
        [application-zip] un archivo ZIP
        [application-gzip] un archivo gzip
        [application-vnd-rar] un archivo RAR
        [application-x-7z-compressed] un archivo 7-Zip
        [application-x-elf] un programa de Linux
        [text-html] una página web
        [text-plain] un archivo de texto
       *[other] otra cosa
    }
picture-bytes = Esa imagen es demasiado grande: su archivo ocupa { $measured } y el límite es { $limit }. Envía una más pequeña.
picture-pixels = Esa imagen es demasiado grande: tiene { $measured } megapíxeles y el límite es { $limit }. Envía una más pequeña.
picture-edge = Esa imagen es demasiado grande: su lado más largo tiene { $measured } píxeles y el límite es { $limit }. Envía una más pequeña.
picture-frames = Esa imagen tiene demasiados fotogramas: { $measured }, y el límite es { $limit }. Envía una más corta.
picture-animation = Esa imagen es demasiado grande: todos sus fotogramas suman { $measured } megapíxeles y el límite es { $limit }. Envía una más pequeña o más corta.
picture-seconds = Tardo más de { $limit } segundos en leer esa imagen. Envía una más pequeña o más sencilla.
picture-memory = Esa imagen necesita más memoria de la que tengo. Envía una más pequeña.
picture-too-small = Esa imagen es demasiado pequeña: mide { $size } píxeles y cada lado necesita al menos { $least }. Envía una más grande.
picture-too-narrow = Esa imagen es demasiado estrecha: se reduce de { $size } a { $shrunk } píxeles y cada lado necesita al menos { $least }. Envía una más cuadrada.
picture-too-small-to-dream = Esa imagen mide { $size } píxeles y { $network } necesita al menos { $least } por lado. Envía una más grande.
picture-cannot-fit = El sueño supera el límite de subida de este servidor. Elige un `{ command-dream-option-size-name }` más pequeño.
mask-other-size = La máscara mide { $mask } píxeles y la imagen { $picture }. Tienen que medir lo mismo.
mask-unusable = La máscara no deja nada que soñar. Haz blanca u opaca alguna parte.

## Errors: links

link-none = Eso no es un enlace a una imagen. Tiene que parecerse a https://example.com/picture.jpg.
link-scheme = Solo abro enlaces con http:// o https://. Mejor adjunta la imagen.
link-port = No abro enlaces con un puerto inusual. Mejor adjunta la imagen.
link-login = No abro enlaces con usuario o contraseña. Mejor adjunta la imagen.
link-address = Ese enlace no lleva a la internet pública. Mejor adjunta la imagen.
link-unreachable = Nada responde a ese enlace en internet. Revísalo o adjunta la imagen.
link-untrusted = No puedo conectarme a ese sitio web de forma segura. Mejor adjunta la imagen.
link-slow = Ese sitio web es demasiado lento: la imagen tiene que llegar en { $seconds } segundos. Mejor adjúntala.
link-large = Ese enlace lleva a un archivo de más de { $limit }. Envía una imagen más pequeña.
link-not-found = Ese sitio web responde con el estado { $status } en vez de una imagen. Revisa el enlace o adjunta la imagen.
link-loops = Ese enlace redirige más de { $limit } veces. Usa la dirección en la que termina.
link-page = Ese enlace lleva a una página web. Abre la imagen sola y copia su dirección.
link-broken = La respuesta de ese sitio web está dañada o incompleta. Inténtalo de nuevo o adjunta la imagen.

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
        [weight] peso
       *[other] { $name }
    }
setting-range = El valor de `{ setting-name }` tiene que estar entre { NUMBER($low, useGrouping: 0) } y { NUMBER($high, useGrouping: 0) }.
setting-whole = El valor de `{ setting-name }` tiene que ser un número entero entre { NUMBER($low, useGrouping: 0) } y { NUMBER($high, useGrouping: 0) }.
setting-choice = El valor de `{ setting-name }` tiene que ser uno de estos: { $allowed }.
setting-layers-count = `{ setting-name }` admite de 1 a { $most } capas.
setting-layers-target = `{ setting-name }` admite capas como mixed4 o canales como mixed4:13.
setting-schedule = `{ setting-name }` necesita un número de pasos para cada una de las { $octaves } octavas.
setting-weight = El peso de una capa tiene que ser un número, como 0.5 en 0.5*mixed5.
setting-other = `{ setting-name }` no puede tener ese valor. Elige otro.
layer-unknown = { $network } no tiene ninguna capa `{ $layer }`. Elige entre { $allowed }.
channel-unknown = `{ $layer }` no tiene ningún canal { $channel }. Sus canales van del 0 al { $last }.
style-unknown = No hay ningún estilo `{ $style }`. Elige entre { $allowed }.
style-elsewhere = { $network } no puede mostrar el estilo `{ $style }`, que está hecho para otra red. Elige entre { $allowed }.

## Errors: dreams

queue-full = La cola está llena: los { $limit } puestos están ocupados. Inténtalo de nuevo en un minuto.
queue-full-for-you =
    { $limit ->
        [one] Ya tienes { $limit } sueño en espera. Inténtalo de nuevo cuando haya empezado.
       *[other] Ya tienes { $limit } sueños en espera. Inténtalo de nuevo cuando haya empezado uno de ellos.
    }
restarting = Me estoy reiniciando. Inténtalo de nuevo en un minuto.
database-unavailable = Ahora mismo no puedo guardar nada, así que no acepto sueños nuevos. Inténtalo más tarde.
dream-stopped = Este sueño se canceló.
dream-given-up =
    Empecé este sueño { $attempts ->
        [one] una vez y algo me interrumpió
       *[other] { $attempts } veces y algo me interrumpió siempre
    }. Inténtalo de nuevo. Si vuelve a pasar, dale este ID a quien administra el bot: `{ $id }`
apology = Algo salió mal por mi parte. Inténtalo de nuevo. Si vuelve a pasar, dale este ID a quien administra el bot: `{ $id }`

## Commands, as they stand in the code

command-dream-name = sueño
command-dream-description = Sueña una imagen: lo que una red neuronal ve en ella, hecho visible
command-dream-option-image-name = imagen
command-dream-option-image-description = La imagen que quieres soñar: PNG, JPEG, WebP, GIF, BMP o AVIF
command-dream-option-link-name = enlace
command-dream-option-link-description = En vez de un archivo adjunto: un enlace a una imagen, que empieza por https://
command-dream-option-style-name = estilo
command-dream-option-style-description = El aspecto del sueño; /{ command-styles-name } muestra todos los estilos
command-dream-option-strength-name = fuerza
command-dream-option-strength-description = La fuerza del sueño; 1 es la propia del estilo
command-dream-option-private-name = privado
command-dream-option-private-description = Solo tú puedes ver el sueño
command-dream-option-preset-name = { command-preset-name }
command-dream-option-preset-description = Ajustes guardados con /{ command-preset-name } { command-preset-save-name }; lo que elijas aquí tiene prioridad
command-dream-option-size-name = tamaño
command-dream-option-size-description = Lado más largo del sueño en píxeles; nunca es mayor que tu imagen
command-dream-option-layers-name = capas
command-dream-option-layers-description = Capas o canales en vez de los del estilo; /{ command-layers-name } los muestra
command-dream-option-guide-name = guía
command-dream-option-guide-description = Otra imagen cuyos rasgos toma el sueño
command-dream-option-mask-name = máscara
command-dream-option-mask-description = Una imagen blanca donde quieres el sueño y negra donde no
command-dream-option-steps-name = pasos
command-dream-option-steps-description = Pasos en la octava mayor; con más, el sueño es más profundo y tarda más
command-dream-option-octaves-name = octavas
command-dream-option-octaves-description = En cuántos tamaños de imagen soñar; con más, las formas son más grandes
command-dream-option-octave-scale-name = razón_octava
command-dream-option-octave-scale-description = Cuántas veces mayor es cada octava que la anterior
command-dream-option-smoothness-name = suavidad
command-dream-option-smoothness-description = De 0 a 1; más alto da formas más grandes y tranquilas
command-dream-option-keep-colours-name = conservar_colores
command-dream-option-keep-colours-description = Conservar los colores de tu imagen
command-dream-option-stay-near-name = cerca_de_la_imagen
command-dream-option-stay-near-description = De 0 a 20; más alto se aleja menos de tu imagen
command-dream-option-blend-name = mezcla
command-dream-option-blend-description = De 0 a 1; 1 muestra solo el sueño, menos muestra más de tu imagen
command-dream-option-balance-name = equilibrio
command-dream-option-balance-description = Que las capas débiles cuenten tanto como las fuertes
command-dream-option-total-variation-name = alisado
command-dream-option-total-variation-description = De 0 a 1; más alto iguala los píxeles vecinos
command-dream-option-guide-by-name = modo_guía
command-dream-option-guide-by-description = Cómo sigue el sueño a la guía: match, o energies (más rápido)
command-dream-option-feather-name = difuminado
command-dream-option-feather-description = Píxeles dentro del borde de la máscara en los que el sueño va apareciendo
command-dream-option-seed-name = semilla
command-dream-option-seed-description = La misma semilla vuelve a dar el mismo sueño
command-styles-name = estilos
command-styles-description = Muestra cada estilo en imagen
command-styles-option-style-name = { command-dream-option-style-name }
command-styles-option-style-description = Mostrar solo este estilo, más grande
command-layers-name = capas
command-layers-description = Muestra lo que buscan las capas y los canales de la red
command-layers-option-layer-name = capa
command-layers-option-layer-description = Mostrar esta capa
command-zoom-name = zoom
command-zoom-description = Hace un vídeo corto que se adentra con zoom en el sueño de una imagen
command-zoom-option-image-name = { command-dream-option-image-name }
command-zoom-option-image-description = La imagen en la que hacer zoom: PNG, JPEG, WebP, GIF, BMP o AVIF
command-zoom-option-link-name = { command-dream-option-link-name }
command-zoom-option-link-description = { command-dream-option-link-description }
command-zoom-option-style-name = { command-dream-option-style-name }
command-zoom-option-style-description = { command-dream-option-style-description }
command-zoom-option-frames-name = fotogramas
command-zoom-option-frames-description = Número de fotogramas, de 8 a 120; por defecto: 48
command-zoom-option-speed-name = velocidad
command-zoom-option-speed-description = Cuánto se acerca cada fotograma, en por ciento; los números negativos alejan
command-zoom-option-rotation-name = giro
command-zoom-option-rotation-description = Cuánto gira cada fotograma a la derecha, en grados
command-zoom-option-loop-name = bucle
command-zoom-option-loop-description = Hacer que el final vuelva al principio
command-zoom-option-private-name = { command-dream-option-private-name }
command-zoom-option-private-description = Solo tú puedes ver el vídeo
command-zoom-option-preset-name = { command-preset-name }
command-zoom-option-preset-description = Ajustes guardados con /{ command-preset-name } { command-preset-save-name }
command-zoom-option-strength-name = { command-dream-option-strength-name }
command-zoom-option-strength-description = { command-dream-option-strength-description }
command-zoom-option-layers-name = { command-dream-option-layers-name }
command-zoom-option-layers-description = { command-dream-option-layers-description }
command-zoom-option-size-name = { command-dream-option-size-name }
command-zoom-option-size-description = Lado más largo del vídeo en píxeles; por defecto: 384
command-zoom-option-seed-name = { command-dream-option-seed-name }
command-zoom-option-seed-description = La misma semilla vuelve a dar el mismo vídeo
command-preset-name = preajuste
command-preset-description = Tus propios ajustes, guardados con un nombre
command-preset-save-name = guardar
command-preset-save-description = Guarda los ajustes que elijas aquí o, si no, los de tu último sueño en este canal
command-preset-save-option-name-name = nombre
command-preset-save-option-name-description = Nombre del preajuste; reemplaza el que tenías con ese nombre
command-preset-save-option-style-name = { command-dream-option-style-name }
command-preset-save-option-style-description = El aspecto del sueño
command-preset-save-option-strength-name = { command-dream-option-strength-name }
command-preset-save-option-strength-description = { command-dream-option-strength-description }
command-preset-save-option-layers-name = { command-dream-option-layers-name }
command-preset-save-option-layers-description = Capas o canales en vez de los del estilo
command-preset-save-option-size-name = { command-dream-option-size-name }
command-preset-save-option-size-description = Lado más largo del sueño en píxeles
command-preset-save-option-steps-name = { command-dream-option-steps-name }
command-preset-save-option-steps-description = Pasos en la octava mayor
command-preset-save-option-octaves-name = { command-dream-option-octaves-name }
command-preset-save-option-octaves-description = En cuántos tamaños de imagen soñar
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
command-preset-use-name = usar
command-preset-use-description = Sueña una imagen con uno de tus preajustes
command-preset-use-option-name-name = { command-preset-save-option-name-name }
command-preset-use-option-name-description = Nombre del preajuste
command-preset-use-option-image-name = { command-dream-option-image-name }
command-preset-use-option-image-description = La imagen que quieres soñar
command-preset-use-option-link-name = { command-dream-option-link-name }
command-preset-use-option-link-description = { command-dream-option-link-description }
command-preset-use-option-private-name = { command-dream-option-private-name }
command-preset-use-option-private-description = { command-dream-option-private-description }
command-preset-list-name = lista
command-preset-list-description = Muestra tus preajustes
command-preset-delete-name = eliminar
command-preset-delete-description = Elimina uno de tus preajustes
command-preset-delete-option-name-name = { command-preset-save-option-name-name }
command-preset-delete-option-name-description = { command-preset-use-option-name-description }
command-queue-name = cola
command-queue-description = Muestra los sueños en curso y los que esperan
command-cancel-name = cancelar
command-cancel-description = Cancela un sueño tuyo que está en espera o en curso
command-cancel-option-dream-name = { command-dream-name }
command-cancel-option-dream-description = Qué sueño cancelar; también puedes elegir todos los tuyos
command-help-name = ayuda
command-help-description = Cómo usar este bot, con imágenes
command-about-name = acerca-de
command-about-description = Sobre este bot: versión, dispositivo y red
command-settings-name = ajustes
command-settings-description = Ajustes de los sueños en este servidor
command-settings-show-name = ver
command-settings-show-description = Muestra los ajustes de este servidor
command-settings-channels-name = canales
command-settings-channels-description = Elige los canales en los que los miembros pueden soñar
command-settings-style-name = { command-dream-option-style-name }
command-settings-style-description = Define el estilo predeterminado, cuando un miembro no elige ninguno
command-settings-style-option-style-name = { command-dream-option-style-name }
command-settings-style-option-style-description = Déjalo vacío para el predeterminado del bot
command-settings-max-side-name = tamaño_máximo
command-settings-max-side-description = Define el tamaño máximo de los sueños
command-settings-max-side-option-pixels-name = píxeles
command-settings-max-side-option-pixels-description = Lado más largo en píxeles; déjalo vacío para el límite del bot
command-settings-limits-name = límites
command-settings-limits-description = Limita cuánto pueden soñar los miembros; la moderación queda exenta
command-settings-limits-option-waiting-name = en_espera
command-settings-limits-option-waiting-description = Sueños en espera por miembro; 0 para el límite del bot
command-settings-limits-option-running-name = en_curso
command-settings-limits-option-running-description = Sueños en curso por miembro; 0 para el límite del bot
command-settings-limits-option-server-name = servidor
command-settings-limits-option-server-description = Sueños en espera de todos los miembros juntos; 0 para ningún límite
command-settings-limits-option-cooldown-name = pausa
command-settings-limits-option-cooldown-description = Segundos entre dos sueños de un miembro; 0 para ninguna pausa
command-settings-limits-option-per-day-name = por_día
command-settings-limits-option-per-day-description = Sueños por miembro en 24 horas; 0 para ningún límite
command-settings-spoiler-name = spoiler
command-settings-spoiler-description = Define si cada sueño se marca como spoiler
command-settings-spoiler-option-on-name = activado
command-settings-spoiler-option-on-description = True: todos los sueños; False: solo los sueños de spoilers
command-settings-age-restricted-name = restricción_de_edad
command-settings-age-restricted-description = Define si se puede soñar solo en canales con restricción de edad
command-settings-age-restricted-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-age-restricted-option-on-description = True: solo en canales con restricción de edad; False: también en otros
command-settings-language-name = idioma
command-settings-language-description = Define el idioma de las respuestas que ve todo el mundo
command-settings-language-option-language-name = { command-settings-language-name }
command-settings-language-option-language-description = Déjalo vacío para el idioma de cada miembro
command-settings-previews-name = vistas_previas
command-settings-previews-description = Define si un sueño se ve mientras está en curso
command-settings-previews-option-on-name = { command-settings-spoiler-option-on-name }
command-settings-previews-option-on-description = True: con vista previa; False: solo el avance en números
command-settings-reset-name = restablecer
command-settings-reset-description = Restablece todos los ajustes de este servidor
menu-dream-this-name = Soñar esto
menu-dream-avatar-name = Soñar el avatar

## Choices, as they stand in the code

choice-match = match
choice-energies = energies

## Pictures in messages

picture-received = 💤 Ya tengo tu imagen.
picture-select = ¿Cuál de estas { $count } imágenes quieres soñar?
picture-select-placeholder = Elige una imagen
picture-select-all = Las { $count } imágenes
picture-select-not-yours = Solo puede usar este menú el miembro que lo abrió. Elige **Aplicaciones › { menu-dream-this-name }** en el mensaje para tener el tuyo.
batch-left-out =
    { $count ->
        [one] Una imagen se quedó fuera: { $why }
       *[other] { $count } imágenes se quedaron fuera: { $why }
    }
mention-without-picture = Mencióname en un mensaje con una imagen, o respondiendo a una. También puedes usar `/{ command-dream-name }` o **Aplicaciones › { menu-dream-this-name }**.
message-without-picture = No hay ninguna imagen en ese mensaje. Adjunta una a `/{ command-dream-name }` o elige **Aplicaciones › { menu-dream-this-name }** en otro mensaje.
sticker-animated = No puedo soñar este tipo de sticker animado. Elige otro.
message-hidden = Discord no me muestra ese mensaje. Elige **Aplicaciones › { menu-dream-this-name }** en él, o adjunta la imagen a `/{ command-dream-name }`.
cannot-attach-files = Necesito el permiso **Adjuntar archivos** en este canal. Prueba en otro.
picture-select-expired = Este menú ha caducado. Elige otra vez **Aplicaciones › { menu-dream-this-name }** en el mensaje.

## Variations and zooms

dreamed-variations = 🎲 Cuatro variaciones con el estilo **{ $style }**. Elige una por su número.
dreamed-variations-alt = { $filename }, soñado cuatro veces por una red neuronal ({ $network }) con el estilo { $style }, cada vez con otra semilla: cuatro imágenes pequeñas en una hoja, numeradas del 1 al 4, que muestran lo que ven las capas { $layers }.
dreamed-zoom = 🎬 Un zoom en el sueño con el estilo **{ $style }**
dreamed-zoom-alt = { $filename }, soñado por una red neuronal ({ $network }) con el estilo { $style }, como un vídeo que se adentra cada vez más en lo que ven las capas { $layers }.

## Buttons

queued-starts = Empieza { $when }.
button-again = Otra vez
button-deeper = Más hondo
button-vary = Variar
button-bigger = Más grande
button-tweak = Retocar
button-zoom = Zoom
button-compare = Comparar
button-details = Detalles
button-delete = Eliminar
button-cancel = Cancelar
button-requester = para { $member }
button-not-yours = Eso solo puede hacerlo el miembro que pidió este sueño, o la moderación.
button-private = Ese sueño es privado. Solo el miembro que lo pidió puede usar sus botones.
button-expired = Ya no tengo ese sueño. Envía la imagen otra vez.
button-no-result = No hay ningún sueño terminado a partir del que seguir. Envía la imagen otra vez.
bigger-maximum = Ese sueño ya tiene el tamaño máximo aquí: { $limit } píxeles en el lado más largo.
cancel-already-ended = No hay nada que cancelar: ningún sueño así está en espera o en curso.
delete-done = 🗑️ Eliminado aquí. Mi propia copia de este sueño la eliminaré { $when }.
compare-alt = { $filename } y su sueño, lado a lado
details-title = 📊 Sobre este sueño
details-repeat = **Para soñarlo otra vez**, escribe esto con la misma imagen:
details-bigger = Después haz clic en **{ button-bigger }** debajo.
details-recipe = **Su receta**, guardada también en el archivo de la imagen:
details-alt = Gráficos del sueño: cuántos píxeles tienen qué valores de rojo, verde y azul antes y después, y la activación paso a paso
tweak-title = Retocar este sueño
tweak-style = Estilo
tweak-layers = Capas
tweak-layers-hint = Como mixed3, 0.5*mixed5; déjalo vacío para las del estilo
tweak-strength = Fuerza
tweak-strength-hint = De 0.1 a 4; 1 es la propia del estilo
tweak-shape = Pasos, octavas, razón
tweak-shape-hint = Tres números: pasos en la octava mayor, octavas y la razón entre sus tamaños
tweak-seed = Semilla
tweak-seed-hint = La misma semilla da el mismo sueño; déjalo vacío para una al azar
tweak-numbers = No puedo leer «{ $field }». Escríbelo como { $example }.

## What each style looks like

style-deepdream = Animales que nacen de lo que muestra la imagen
style-creatures = Criaturas con ojos por todas partes
style-psychedelic = La trama de colores que hizo famoso a DeepDream
style-eyes = Ojos y perlas
style-bubbles = Burbujas, conchas y cuentas
style-spirals = Espirales y rizos
style-lines = Líneas tejidas y laberintos
style-webs = Telarañas y grietas
style-fur = Pelaje y pelo corto
style-scales = Escamas de peces, serpientes y dragones
style-feathers = Plumaje y plumas finas
style-peacock = Ojos de pavo real entre plumas finas
style-butterflies = Alas de mariposa como vidrieras
style-towers = Pueblos en lo alto con torres, arcos y faroles
style-petals = Pétalos, peonías y dalias
style-leaves = Hojas secas y sus nervios
style-corals = Corales y abanicos de mar
style-lights = Estrellas y luces en la noche
style-mosaic = Mosaicos y vidrieras
style-mandalas = Mandalas y faroles calados
style-jewels = Piedras talladas y broches
style-tutorial = El tutorial de DeepDream de TensorFlow, su bucle sencillo
style-tutorial-octaves = El tutorial en cinco octavas (lento)
style-tutorial-tiled = El tutorial en cinco octavas, por teselas (el más lento)

## /styles and /layers

styles-title = 🎨 Estilos
styles-text =
    La misma foto en cada estilo, tal como la sueña { $network }.
    Elige un estilo abajo para verlo más grande.
styles-alt = La cara de un gato, y la misma foto soñada en cada estilo: { $styles }
styles-menu = Elige un estilo
styles-one =
    { $look }
    Escribe `/{ command-dream-name } { command-dream-option-style-name }:{ $style }` con una imagen, o haz clic en el botón para usarlo en tu última imagen.
styles-one-alt = La cara de un gato, y al lado la misma con el estilo { $style }: { $look }
layers-text =
    Algunos de los { $count } canales de esta capa de { $network }. Cada dibujo, nacido del ruido, muestra lo que busca un canal. Las primeras capas ven líneas y texturas; las siguientes, partes de cosas.
    Elige un canal abajo para verlo más grande y soñar con él.
layers-undrawn = Esta capa de { $network } tiene { $count } canales, pero todavía no se han dibujado. Quien administra el bot puede hacerlo con `python bot.py atlas`.
layers-alt = Dibujos de lo que buscan canales de la capa { $layer }, cada uno con su número, y su nombre si lo tiene
layers-menu = Elige una capa
layers-channels-menu = Elige un canal
layers-channel = Escribe `/{ command-dream-name } { command-dream-option-layers-name }:{ $channel }` con una imagen, o haz clic en el botón para usarlo en tu última imagen. También puedes combinar varios, con pesos: `mixed4, 0.5*mixed5:13`
layers-channel-alt = Lo que busca el canal { $channel }, dibujado a partir de ruido
last-picture-button = Usar en mi última imagen
last-picture-missing =
    Todavía no has soñado ninguna imagen en este canal. Escribe `/{ command-dream-name } { $option ->
        [style] { command-dream-option-style-name }
       *[layers] { command-dream-option-layers-name }
    }:{ $value }` y adjunta una.

## /preset

preset-saved = 🔖 Guardado como **{ $name }**: { $options }
preset-deleted = 🔖 Se eliminó el preajuste **{ $name }**.
preset-list = 🔖 Tus preajustes. Usa uno con `/{ command-preset-name } { command-preset-use-name }`.
preset-none = Todavía no tienes preajustes. Guarda uno con `/{ command-preset-name } { command-preset-save-name }`.
preset-unknown = No tienes ningún preajuste llamado **{ $name }**. Elige entre { $names }.
preset-nothing = Todavía no hay nada que guardar. Elige opciones, o sueña antes algo aquí para guardar sus ajustes.

## /queue and /cancel

queue-empty = 💤 La cola está vacía. ¡Te toca!
queue-running = **En curso**
queue-waiting = **En espera**
queue-line-running = 🌀 { $whose }: { $dream }, empezó { $since }
queue-line = { $place }. { $whose }: { $dream }
queue-line-starts = { $place }. { $whose }: { $dream }, empieza { $starts }
queue-yours = **tú**
queue-others =
    { $count ->
        [one] … y un sueño más, privado o de otro servidor
       *[other] … y { $count } sueños más, privados o de otros servidores
    }
queue-dream = un sueño con el estilo **{ $style }**
queue-variations = cuatro variaciones con el estilo **{ $style }**
queue-zoom = un zoom con el estilo **{ $style }**
stop-done =
    { $count ->
        [one] ✋ Ese sueño se canceló.
       *[other] ✋ Se cancelaron { $count } sueños.
    }
stop-all = Mis { $count } sueños
stop-which = ¿Qué sueños quieres cancelar?
stop-menu = Elige sueños

## /settings

settings-title = 🛡️ Ajustes de los sueños en este servidor
settings-channels = ¿Dónde pueden soñar los miembros? Un canal incluye sus hilos, y una categoría sus canales. No elijas ninguno para permitir todos los canales.
settings-not-manager = Necesitas el permiso **Gestionar servidor** para cambiar estos ajustes.
rules-elsewhere = En este servidor solo puedes soñar en { $channels }.
rules-age-restricted = En este servidor solo puedes soñar en canales con restricción de edad.
rules-channels = Canales
rules-style = Estilo predeterminado
rules-max-side = Tamaño máximo
rules-of-member = Sueños en espera por miembro
rules-running-of-member = Sueños en curso por miembro
rules-of-server = Sueños en espera en total
rules-cooldown = Pausa entre sueños
rules-per-day = Sueños por miembro en 24 horas
rules-spoiler = Marcar cada sueño como spoiler
rules-restricted = Solo en canales con restricción de edad
rules-language = Idioma de las respuestas públicas
rules-previews = Vistas previas mientras se sueña
rules-usual = predeterminado
rules-everywhere = todos los canales
rules-own-language = el idioma de cada miembro
rules-pixels = hasta { $pixels } píxeles en el lado más largo
rules-seconds =
    { $count ->
        [one] un segundo
       *[other] { $count } segundos
    }
rules-dreams =
    { $count ->
        [one] hasta uno
       *[other] hasta { $count }
    }
rules-yes = sí
rules-no = no

## /help

help-menu = Elige un tema
help-start-title = Cómo soñar
help-start =
    Una red neuronal que aprendió a reconocer cosas mira tu imagen y refuerza lo que apenas adivina en ella, hasta que tú también lo ves.

    1. Escribe `/{ command-dream-name }`.
    2. Elige `{ command-dream-option-image-name }` y adjunta una imagen.
    3. Pulsa Enter y mira.

    `{ command-dream-option-style-name }` define el aspecto y `{ command-dream-option-strength-name }`, su fuerza. `{ command-dream-option-link-name }` toma una imagen de la web. Con `{ command-dream-option-private-name }`, solo tú puedes ver el sueño. El menú de abajo tiene más temas.
help-start-alt = La cara de un gato, y la misma en un sueño, con más ojos y con animales que nacen de ella
help-pictures-title = Imágenes que puedes usar
help-pictures =
    PNG, JPEG, WebP, GIF, BMP y AVIF, hasta 25 MB.

    • Adjunta una a `/{ command-dream-name }`, o pega un enlace a una en `{ command-dream-option-link-name }`.
    • En un mensaje con una imagen: **Aplicaciones › { menu-dream-this-name }**. En un miembro: **Aplicaciones › { menu-dream-avatar-name }**.
    • Mencióname en un mensaje con una imagen, o respondiendo a una.
    • Sin imagen, `/{ command-dream-name }` sigue con tu último sueño en el canal.

    También sirven los stickers, los emojis personalizados y los mensajes reenviados. El sueño de un spoiler es un spoiler. Los metadatos del archivo, como el lugar y la cámara, no se transmiten.
help-styles-title = Estilos
help-styles = Estos son todos los estilos. `/{ command-styles-name }` muestra cada uno más grande. Con `{ command-dream-option-layers-name }` puedes ir más allá.
help-styles-alt = La cara de un gato, y la misma foto soñada en todos los estilos
help-layers-title = Capas y canales
help-layers = Cada capa de la red tiene cientos de canales, y cada canal busca una sola cosa. `/{ command-layers-name }` los muestra. `/{ command-dream-name } { command-dream-option-layers-name }:` admite capas, canales por número o por nombre, y pesos, como `mixed4, 0.5*plumage`.
help-layers-alt = Dibujos de lo que buscan algunos canales de una capa
help-controls-title = Más opciones
help-controls =
    • `{ command-dream-option-guide-name }`: otra imagen cuyos rasgos toma el sueño.
    • `{ command-dream-option-mask-name }`: una imagen blanca donde quieres el sueño y negra donde no.
    • `{ command-dream-option-smoothness-name }`, `{ command-dream-option-keep-colours-name }`, `{ command-dream-option-stay-near-name }`, `{ command-dream-option-blend-name }`: la suavidad del sueño, y cuánto se parece a tu imagen.
    • `{ command-dream-option-steps-name }`, `{ command-dream-option-octaves-name }`, `{ command-dream-option-octave-scale-name }`, `{ command-dream-option-size-name }`: qué profundo es el sueño, en qué tamaños se hace y qué grande es.
    • `{ command-dream-option-seed-name }`: la misma semilla vuelve a dar el mismo sueño.
help-buttons-title = Los botones bajo un sueño
help-buttons =
    Haz clic en **{ button-again }** para otra semilla · **{ button-deeper }** para soñar el sueño · **{ button-vary }** para cuatro variaciones pequeñas entre las que elegir · **{ button-bigger }** para hacerlo hasta el doble de grande · **{ button-tweak }** para cambiar los ajustes · **{ button-zoom }** para hacer zoom en él · **{ button-compare }** para ver el antes y el después · **{ button-details }** para ver cómo se hizo · **{ button-delete }** para eliminarlo.

    Funcionan también días después, mientras tenga la imagen.
help-zoom-title = Vídeos con zoom
help-zoom = `/{ command-zoom-name }` hace un vídeo corto que se adentra con zoom en el sueño de tu imagen. Tiene tantos fotogramas como diga `{ command-zoom-option-frames-name }`, cada uno un `{ command-zoom-option-speed-name }` por ciento más cerca que el anterior y girado `{ command-zoom-option-rotation-name }` grados. Con `{ command-zoom-option-loop-name }`, el final vuelve al principio.
help-presets-title = Preajustes
help-presets = `/{ command-preset-name } { command-preset-save-name }` guarda ajustes con un nombre: los que elijas o, si no eliges ninguno, los de tu último sueño aquí. Para usar un preajuste, escribe `/{ command-preset-name } { command-preset-use-name }`, o elígelo como `{ command-preset-name }` en `/{ command-dream-name }`. `/{ command-preset-name } { command-preset-list-name }` muestra tus preajustes, y `/{ command-preset-name } { command-preset-delete-name }` elimina uno.
help-queue-title = Cola y cancelación
help-queue = Los miembros se turnan, por muchos sueños que haya pedido cada uno. `/{ command-queue-name }` muestra los sueños en curso y los que esperan. Para cancelar un sueño, haz clic en **{ button-cancel }** debajo de él o escribe `/{ command-cancel-name }`.
help-servers-title = Para quien gestiona un servidor
help-servers = Con `/{ command-settings-name }` defines dónde pueden soñar los miembros, el estilo predeterminado, el tamaño máximo, los límites y la pausa entre sueños, si los sueños son spoilers y el idioma de las respuestas públicas. Solo lo ven los miembros con el permiso **Gestionar servidor**. Los miembros con **Gestionar mensajes** están exentos de los límites, y pueden cancelar y eliminar los sueños de otros.
