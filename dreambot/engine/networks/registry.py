"""The networks that can be chosen by name. Importing this list imports no TensorFlow."""

from __future__ import annotations

from dataclasses import dataclass

from dreambot.engine.types import InputRange


@dataclass(frozen=True)
class NetworkSpec:
    """What is known of a network before it is loaded."""

    name: str
    title: str
    min_side: int  # pixels; the shortest side at which the highest layer still has places
    layers: tuple[str, ...]  # those that can be dreamed, lowest first
    keras_name: str | None = None  # its constructor in keras.applications; None: weights come with the bot
    input_range: InputRange = "signed"  # of the Keras model
    variant_of: str | None = None  # the network that is built alike and has other weights

    @property
    def architecture(self) -> str:
        """The name with which files of its weights begin, and whose layers its styles have."""
        return self.variant_of or self.name


def _expand(pattern: str, parts: str) -> tuple[str, ...]:
    """`pattern` with each word of `parts` in place of its star."""
    return tuple(pattern.replace("*", part) for part in parts.split())


REGISTRY = {
    spec.name: spec
    for spec in (
        NetworkSpec("inception_v3", "Inception v3", 75, tuple(f"mixed{i}" for i in range(9))),
        NetworkSpec("squeezenet", "SqueezeNet v1.1", 48, tuple(f"fire{i}" for i in range(2, 10))),
        NetworkSpec(
            "inception_v3_keras",
            "Inception v3 (Keras)",
            75,
            tuple(f"mixed{i}" for i in range(11)),
            "InceptionV3",
            variant_of="inception_v3",
        ),
        NetworkSpec(
            "vgg16",
            "VGG16",
            32,
            _expand("block*", "2_conv2 3_conv1 3_conv3 4_conv1 4_conv2 4_conv3 5_conv1 5_conv2 5_conv3"),
            "VGG16",
            "caffe",
        ),
        NetworkSpec(
            "vgg19",
            "VGG19",
            32,
            _expand("block*", "2_conv2 3_conv2 3_conv4 4_conv1 4_conv2 4_conv4 5_conv1 5_conv2 5_conv4"),
            "VGG19",
            "caffe",
        ),
        NetworkSpec(
            "resnet50",
            "ResNet50",
            32,
            _expand("conv2_block*_out", "2 3")
            + _expand("conv3_block*_out", "1 3 4")
            + _expand("conv4_block*_out", "1 3 5 6")
            + _expand("conv5_block*_out", "1 2 3"),
            "ResNet50",
            "caffe",
        ),
        NetworkSpec(
            "resnet50_v2",
            "ResNet50 v2",
            32,
            _expand("conv2_block*_out", "1 2")
            + _expand("conv3_block*_out", "1 2 3")
            + _expand("conv4_block*_out", "1 3 5")
            + _expand("conv5_block*_out", "1 2 3"),
            "ResNet50V2",
        ),
        NetworkSpec(
            "inception_resnet_v2",
            "Inception-ResNet v2",
            75,
            _expand("*", "mixed_5b block35_5_ac block35_10_ac mixed_6a")
            + _expand("block17_*_ac", "5 10 15 20")
            + _expand("*", "mixed_7a block8_5_ac block8_9_ac conv_7b_ac"),
            "InceptionResNetV2",
        ),
        NetworkSpec(
            "xception",
            "Xception",
            71,
            _expand("block*_sepconv2_act", "2 3 4")
            + _expand("block*_sepconv3_act", "5 6 7 9 11 12")
            + ("block13_sepconv2_act", "block14_sepconv1_act", "block14_sepconv2_act"),
            "Xception",
        ),
        NetworkSpec(
            "mobilenet_v2",
            "MobileNet v2",
            32,
            (*_expand("block_*_expand_relu", "2 3 5 6 8 10 11 12 13 15 16"), "out_relu"),
            "MobileNetV2",
        ),
        NetworkSpec(
            "efficientnet_v2_b0",
            "EfficientNet v2 B0",
            32,
            (*_expand("block*_add", "2b 3b 4b 4c 5b 5c 5d 5e 6b 6d 6h"), "top_activation"),
            "EfficientNetV2B0",
            "pixels",
        ),
        NetworkSpec(
            "efficientnet_v2_s",
            "EfficientNet v2 S",
            32,
            (*_expand("block*_add", "2b 2d 3b 3d 4c 4f 5c 5e 5i 6e 6h"), "top_activation"),
            "EfficientNetV2S",
            "pixels",
        ),
    )
}
DEFAULT_NETWORK = "inception_v3"
