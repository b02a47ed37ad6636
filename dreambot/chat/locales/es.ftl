# Español, de tú, para España y América. «Imagen» es lo que me dan; «sueño», lo que devuelvo.

## While it is dreamed

queued-next = 💤 Tu sueño es el siguiente en la cola.
queued-place = 💤 En la cola: puesto { $place }.
dreaming =
    🌀 Soñando… { $bar } { $share }
    -# octava { $octave } de { $octaves } · paso { $step } de { $steps }
dreaming-preview = El sueño hasta ahora
dreaming-long = 🌀 Este sueño dura más de lo que puedo editar este mensaje; llegará en uno nuevo.
put-back = 💤 Me estoy reiniciando; tu sueño seguirá en cuanto vuelva.

## The dream

dreamed-style = 🌀 Soñado con el estilo **{ $style }**
dreamed-settings =
    { $layers } · { $steps ->
        [one] { $steps } paso
       *[other] { $steps } pasos
    }{ $octaves ->
        [1] { "" }
       *[other] { " " }× { $octaves } octavas de razón { $scale }
    } · tamaño de paso { NUMBER($size, maximumFractionDigits: 5) } · semilla { $seed }
dreamed-on = { $size } · { NUMBER($seconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } s · { $network } en { $device }
dreamed-smaller = { $size } (reducido para no pasar del límite de subida)
dreamed-fallback = No pude conseguir los pesos de la red habitual, así que soñé con la pequeña que llevo conmigo.
dreamed-alt =
    { $file }, soñado por una red neuronal ({ $network }) con el estilo { $style }: lo que { $count ->
        [one] ve su capa { $layers }
       *[other] ven sus capas { $layers }
    } se ha hecho visible por toda la imagen.

## /about

about-text =
    Sueño imágenes. Una red neuronal que aprendió a reconocer cosas mira tu imagen, y lo que apenas adivina en ella se va reforzando, un tamaño tras otro, hasta que tú también lo ves (DeepDream).

    Escribe `/{ command-dream-name }`, adjunta una imagen y elige un estilo si quieres.
about-version = Versión
about-device = Dispositivo
about-network = Red
about-bundled = incluida con el bot
about-downloaded = descargada por Keras

## What went wrong: files

-formats = PNG, JPEG, WebP, GIF, BMP o AVIF
file-size = { NUMBER($megabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
file-too-large = Ese archivo ocupa { $size }; envíame uno de { $limit } como máximo.
file-missing = Dame una imagen para soñarla: adjúntala en `{ command-dream-option-image-name }` o indica su dirección en `{ command-dream-option-link-name }`.
file-twice = Rellena `{ command-dream-option-image-name }` o `{ command-dream-option-link-name }`, no las dos cosas: sueño una imagen cada vez.
file-gone = Discord ya no tiene ese archivo; adjúntalo otra vez, por favor.
file-out-of-reach = Discord no me entrega ese archivo en este momento; inténtalo de nuevo en un minuto.
file-lost = Ya no tengo esa imagen; adjúntala otra vez, por favor.

## What went wrong: pictures

picture-empty = Ese archivo está vacío; envíame una imagen { -formats }.
picture-unknown = No puedo leer ese archivo como imagen; envíame una { -formats }.
picture-broken = Parece { picture-kind }, pero el archivo está dañado o incompleto; envíamelo otra vez.
picture-unsupported = Parece { picture-kind }, y eso no lo puedo soñar; envíame una imagen { -formats }.
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
picture-bytes = Esa imagen es demasiado grande: su archivo ocupa { $measured } y se permiten { $limit }.
picture-pixels = Esa imagen es demasiado grande: tiene { $measured } megapíxeles y se permiten { $limit }.
picture-edge = Esa imagen es demasiado grande: su lado más largo tiene { $measured } píxeles y se permiten { $limit }.
picture-frames = Esa imagen es demasiado grande: tiene { $measured } fotogramas y se permiten { $limit }.
picture-animation = Esa imagen es demasiado grande: todos sus fotogramas suman { $measured } megapíxeles y se permiten { $limit }.
picture-seconds = Esa imagen es demasiado grande: tardo más de { $limit } segundos en leerla; envíame una más pequeña o más sencilla.
picture-memory = Esa imagen es demasiado grande: necesita más memoria de la que me queda; envíame una más pequeña.
picture-too-small = Esa imagen es demasiado pequeña o estrecha: mide { $size } píxeles y cada lado necesita al menos { $least }; envíame una más grande.
picture-too-narrow = Esa imagen es demasiado pequeña o estrecha: mide { $size } píxeles, se reduce a { $shrunk } y cada lado necesita al menos { $least }; envíame una más cuadrada.
picture-too-small-to-dream = Esa imagen mide { $size } píxeles y { $network } necesita al menos { $least } por lado; envíame una más grande.
picture-cannot-fit = El sueño no cabe en el límite de subida de este servidor; pide un `{ command-dream-option-size-name }` más pequeño.
mask-other-size = La máscara mide { $mask } píxeles y la imagen { $picture }; tienen que medir lo mismo.
mask-unusable = La máscara no deja nada que soñar: tiene que ser blanca, u opaca, en alguna parte.

## What went wrong: links

link-none = Eso no es un enlace a una imagen; tiene que parecerse a https://example.com/picture.jpg.
link-scheme = Solo abro enlaces con http:// o https://; mejor adjunta la imagen.
link-port = Solo abro enlaces con los puertos habituales; mejor adjunta la imagen.
link-login = No abro enlaces con usuario o contraseña; mejor adjunta la imagen.
link-address = Ese enlace no lleva a la internet pública; mejor adjunta la imagen.
link-unreachable = Nada responde a ese enlace en la internet pública; revísalo o adjunta la imagen.
link-untrusted = Ese servidor no puede demostrar que es quien dice ser; mejor adjunta la imagen.
link-slow = Ese servidor es demasiado lento: la imagen tiene que llegar en { $seconds } segundos; mejor adjúntala.
link-large = Ese enlace lleva a un archivo de más de { $limit }; envíame una imagen más pequeña.
link-not-found = Ese servidor no entrega ninguna imagen (estado { $status }); revisa el enlace o adjunta la imagen.
link-loops = Ese enlace redirige más de { $limit } veces; envíame la dirección en la que termina.
link-page = Ese enlace lleva a una página web; abre la imagen sola y copia su propia dirección.
link-broken = La respuesta de ese servidor está dañada o incompleta; inténtalo de nuevo o adjunta la imagen.

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
setting-range = El valor de `{ setting-name }` tiene que estar entre { NUMBER($low, useGrouping: 0) } y { NUMBER($high, useGrouping: 0) }.
setting-whole = El valor de `{ setting-name }` tiene que ser un número entero entre { NUMBER($low, useGrouping: 0) } y { NUMBER($high, useGrouping: 0) }.
setting-choice = El valor de `{ setting-name }` tiene que ser uno de estos: { $allowed }.
setting-layers-count = En `{ setting-name }` tiene que haber entre una y { $most } capas.
setting-layers-target = En `{ setting-name }` tiene que haber capas como mixed4 o canales como mixed4:13.
setting-schedule = En `{ setting-name }` tiene que haber un número de pasos para cada una de las { $octaves } octavas.
setting-weight = El peso de una capa tiene que ser un número, como 0.5 en 0.5*mixed5.
setting-other = Valor esperado en `{ setting-name }`: { $allowed }.
layer-unknown = { $network } no tiene ninguna capa `{ $layer }`; elige entre { $allowed }.
channel-unknown = `{ $layer }` no tiene ningún canal { $channel }; sus canales van del 0 al { $last }.
style-unknown = No hay ningún estilo `{ $style }`; elige entre { $allowed }.

## What went wrong: dreams

queue-full = Los { $limit } puestos de mi cola están ocupados; inténtalo de nuevo en un minuto.
queue-full-for-you =
    { $limit ->
        [one] Ya tienes { $limit } sueño esperando; espera a que termine.
       *[other] Ya tienes { $limit } sueños esperando; espera a que termine uno de ellos.
    }
restarting = Me estoy reiniciando; inténtalo de nuevo en un minuto.
journal-unavailable = Ahora mismo no puedo anotar nada, así que no acepto sueños; inténtalo más tarde.
dream-stopped = Este sueño se detuvo antes de terminar.
dream-given-up =
    Empecé este sueño { $attempts ->
        [one] una vez y algo me interrumpió
       *[other] { $attempts } veces y siempre me interrumpió algo
    }; inténtalo de nuevo y, si sigue igual, dile `{ $id }` a quien me administra.
apology = Algo salió mal por mi parte; inténtalo de nuevo y, si sigue igual, dile `{ $id }` a quien me administra.

## Commands, as they stand in the code

command-dream-name = sueño
command-dream-description = Sueña una imagen: lo que una red neuronal ve en ella, hecho visible
command-dream-option-image-name = imagen
command-dream-option-image-description = La imagen que quieres soñar: PNG, JPEG, WebP, GIF, BMP o AVIF
command-dream-option-link-name = enlace
command-dream-option-link-description = En vez de una imagen: su dirección, que empieza por https://
command-dream-option-style-name = estilo
command-dream-option-style-description = El aspecto del sueño
command-dream-option-layers-name = capas
command-dream-option-layers-description = Capas de la red que soñar en vez de las del estilo, como mixed3, mixed5
command-dream-option-strength-name = fuerza
command-dream-option-strength-description = Con qué fuerza: 1 es la propia del estilo
command-dream-option-steps-name = pasos
command-dream-option-steps-description = Pasos cuesta arriba en cada octava: más es más profundo, y más lento
command-dream-option-octaves-name = octavas
command-dream-option-octaves-description = En cuántos tamaños soñar: más da formas más grandes
command-dream-option-octave-scale-name = razón_octava
command-dream-option-octave-scale-description = La razón entre una octava y la siguiente
command-dream-option-size-name = tamaño
command-dream-option-size-description = Lado más largo del sueño en píxeles; nunca es mayor que tu imagen
command-dream-option-seed-name = semilla
command-dream-option-seed-description = La misma semilla vuelve a dar el mismo sueño
command-about-name = acerca-de
command-about-description = Qué es este bot y con qué sueña

## Styles, in a few words

style-deepdream = Criaturas, pelaje y escamas: dos capas a la vez
style-lines = Líneas tejidas y laberintos
style-spirals = Espirales y rizos
style-bubbles = Burbujas, conchas y cuentas
style-eyes = Ojos y perlas
style-creatures = Criaturas con ojos por todas partes
style-scales = Escamas, tejidos y hocicos
style-webs = Telarañas y grietas
style-fur = Pelaje y pelo corto
style-calm = Los animales de deepdream, suaves y grandes
style-feathers = Plumaje de todos los colores
style-peacock = Ojos de pavo real entre plumas finas
style-towers = Pueblos en lo alto con torres, arcos y faroles
style-lights = Estrellas y luces en la noche
style-petals = Pétalos y crisantemos
style-corals = Corales y abanicos de mar
style-tutorial = El tutorial de DeepDream de TensorFlow, su bucle sencillo
style-tutorial-octaves = El tutorial en cinco octavas (lento)
style-tutorial-tiled = El tutorial en cinco octavas, por teselas (el más lento)
