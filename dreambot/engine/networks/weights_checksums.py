"""The known files of weights: where Keras publishes them, their checksums, and their trainings.

Two files can hold the weights of one *training*, and then a channel is the same in both. What was found by
eye, such as a channel's name, is true for one training and for no other of the same architecture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KERAS = "https://storage.googleapis.com/tensorflow/keras-applications"
NO_TOP = "weights_tf_dim_ordering_tf_kernels_notop.h5"


@dataclass(frozen=True)
class KerasDownload:
    """A file of weights without the classifier, as Keras's own application downloads it."""

    url: str
    md5: str | None  # Keras publishes no better checksum, and for one network none


# By the name in the registry; addresses and MD5 are those of keras.applications in Keras 3.15.
KERAS_DOWNLOADS: Mapping[str, KerasDownload] = {
    "inception_v3_keras": KerasDownload(
        f"{KERAS}/inception_v3/inception_v3_{NO_TOP}", "bcbd6486424b2319ff4ef7d526e38f63"
    ),
    "vgg16": KerasDownload(f"{KERAS}/vgg16/vgg16_{NO_TOP}", "6d6bbae143d832006294945121d1f1fc"),
    "vgg19": KerasDownload(f"{KERAS}/vgg19/vgg19_{NO_TOP}", "253f8cb515780f3b799900260a226db6"),
    "resnet50": KerasDownload(f"{KERAS}/resnet/resnet50_{NO_TOP}", "4d473c1dd8becc155b73f8504c6f6626"),
    "resnet50_v2": KerasDownload(f"{KERAS}/resnet/resnet50v2_{NO_TOP}", "fac2f116257151a9d068a22e544a4917"),
    "inception_resnet_v2": KerasDownload(
        f"{KERAS}/inception_resnet_v2/inception_resnet_v2_{NO_TOP}", "d19885ff4a710c122648d3b5c3b684e4"
    ),
    "xception": KerasDownload(f"{KERAS}/xception/xception_{NO_TOP}", "b0042744bf5b25fce3cb969f33bebb97"),
    "mobilenet_v2": KerasDownload(
        f"{KERAS}/mobilenet_v2/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5", None
    ),
    "efficientnet_v2_b0": KerasDownload(
        f"{KERAS}/efficientnet_v2/efficientnetv2-b0_notop.h5", "893217f2bb855e2983157299931e43ff"
    ),
    "efficientnet_v2_s": KerasDownload(
        f"{KERAS}/efficientnet_v2/efficientnetv2-s_notop.h5", "af0682fb74e8c54910f2d4393339c070"
    ),
}


@dataclass(frozen=True)
class KnownWeights:
    """The network, by its name in the registry, and the training of a file with a known sha256."""

    network: str
    training: str


# By sha256: the bundled files, and those with kernels in float16 that this bot is developed and tested on. A
# training has the name of the network that is bundled with it, or was examined with it.
KNOWN_WEIGHTS: Mapping[str, KnownWeights] = {
    "4227c9cb319c3ad3c9a9bdbe757b77b6dece02dfb1d6a9a6ccba361112a152b3": KnownWeights(
        "squeezenet", "squeezenet"
    ),
    "cc1c7000ee0b05735f6dbe72f691df6882a46110c7eaae2b539e14fc2f9dd8d3": KnownWeights(
        "inception_v3", "inception_v3"
    ),
    "bd31fb41a0b2a83379e500a3ab59d6092e1b0a5ee55fb26044788fe966544fde": KnownWeights(
        "inception_v3_keras", "inception_v3"
    ),
    "aeb6d7c1f06141a9709841c442901c085fd27a20830029abedb0f02b36400afb": KnownWeights("resnet50", "resnet50"),
}
