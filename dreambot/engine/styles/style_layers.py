"""The layers of each style on networks other than the two in styles.py.

ResNet50's were chosen by eye on the photographs in dreambot/samples, with its trained weights. The others
were not compared by eye: they have the depths at which Inception v3 has the same looks (VGG's and ResNet50
v2's: the depths of ResNet50's).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TUTORIALS = ("tutorial", "tutorial-octaves", "tutorial-tiled")
# style → the style that has the same layers
SAME_LAYERS = dict.fromkeys(TUTORIALS, "tutorial") | {"psychedelic": "deepdream"}

# network → style → layers of equal weight, separated by spaces
LAYERS: Mapping[str, Mapping[str, str]] = {
    "vgg16": {
        "deepdream": "block4_conv3 block5_conv2",
        "lines": "block2_conv2",
        "webs": "block3_conv1",
        "scales": "block3_conv3",
        "bubbles": "block4_conv1",
        "spirals": "block4_conv2",
        "eyes": "block4_conv3",
        "creatures": "block5_conv1",
        "fur": "block5_conv3",
        "tutorial": "block4_conv2 block5_conv2",
    },
    "vgg19": {
        "deepdream": "block4_conv4 block5_conv2",
        "lines": "block2_conv2",
        "webs": "block3_conv2",
        "scales": "block3_conv4",
        "bubbles": "block4_conv1",
        "spirals": "block4_conv2",
        "eyes": "block4_conv4",
        "creatures": "block5_conv2",
        "fur": "block5_conv4",
        "tutorial": "block4_conv2 block5_conv2",
    },
    "resnet50": {
        "deepdream": "conv4_block3_out conv4_block6_out",
        "lines": "conv2_block3_out",
        "webs": "conv3_block1_out",
        "bubbles": "conv3_block3_out",
        "scales": "conv3_block4_out",
        "spirals": "conv4_block1_out",
        "eyes": "conv4_block3_out",
        "creatures": "conv4_block5_out",
        "fur": "conv5_block2_out",
        "tutorial": "conv3_block4_out conv4_block6_out",
    },
    "resnet50_v2": {
        "deepdream": "conv4_block3_out conv4_block5_out",
        "lines": "conv2_block2_out",
        "webs": "conv3_block1_out",
        "bubbles": "conv3_block2_out",
        "scales": "conv3_block3_out",
        "spirals": "conv4_block1_out",
        "eyes": "conv4_block3_out",
        "creatures": "conv4_block5_out",
        "fur": "conv5_block2_out",
        "tutorial": "conv3_block3_out conv4_block5_out",
    },
    "inception_resnet_v2": {
        "deepdream": "block17_5_ac block17_10_ac",
        "lines": "mixed_5b",
        "spirals": "block35_5_ac",
        "bubbles": "block35_10_ac",
        "eyes": "mixed_6a",
        "creatures": "block17_5_ac",
        "scales": "block17_10_ac",
        "webs": "block17_15_ac",
        "fur": "block17_20_ac",
        "tutorial": "mixed_6a block17_10_ac",
    },
    "xception": {
        "deepdream": "block7_sepconv3_act block9_sepconv3_act",
        "lines": "block3_sepconv2_act",
        "spirals": "block4_sepconv2_act",
        "bubbles": "block5_sepconv3_act",
        "eyes": "block6_sepconv3_act",
        "creatures": "block7_sepconv3_act",
        "scales": "block9_sepconv3_act",
        "webs": "block11_sepconv3_act",
        "fur": "block12_sepconv3_act",
        "tutorial": "block6_sepconv3_act block9_sepconv3_act",
    },
    "mobilenet_v2": {
        "deepdream": "block_10_expand_relu block_12_expand_relu",
        "lines": "block_3_expand_relu",
        "spirals": "block_5_expand_relu",
        "bubbles": "block_6_expand_relu",
        "eyes": "block_8_expand_relu",
        "creatures": "block_10_expand_relu",
        "scales": "block_11_expand_relu",
        "webs": "block_12_expand_relu",
        "fur": "block_13_expand_relu",
        "tutorial": "block_8_expand_relu block_11_expand_relu",
    },
    "efficientnet_v2_b0": {
        "deepdream": "block5c_add block5e_add",
        "lines": "block2b_add",
        "spirals": "block3b_add",
        "bubbles": "block4b_add",
        "eyes": "block4c_add",
        "creatures": "block5c_add",
        "scales": "block5d_add",
        "webs": "block5e_add",
        "fur": "block6b_add",
        "tutorial": "block4c_add block5d_add",
    },
    "efficientnet_v2_s": {
        "deepdream": "block5c_add block5i_add",
        "lines": "block2d_add",
        "spirals": "block3b_add",
        "bubbles": "block3d_add",
        "eyes": "block4c_add",
        "creatures": "block5c_add",
        "scales": "block5e_add",
        "webs": "block5i_add",
        "fur": "block6e_add",
        "tutorial": "block4f_add block5e_add",
    },
}

# SqueezeNet's gradients are harsh: with the usual settings they lead to pure colours and doubled outlines.
# Its deep layers look much alike; two styles go further than the others.
SQUEEZENET_SETTINGS: Mapping[str, Any] = {
    "smoothness": 0.5,
    "natural_colours": 0.8,
    "steps": 4,
    "taper": 1.7,
    "finish": 0,
    "step_size": 0.012,
    "stay_near": 1.0,
}
STRONGER: Mapping[str, Any] = {"natural_colours": 0.5, "step_size": 0.02}
SQUEEZENET_STYLES: Mapping[str, Mapping[str, Any]] = {
    "creatures": STRONGER,
    "scales": {**STRONGER, "focus": 0.5, "calm": 0.0},
}


# These networks accept pictures of 32 pixels, and would take most steps on those, with glaring results. By
# eye, on ResNet50; psychedelic and lines have no smaller octaves than usual.
OTHER_SETTINGS: Mapping[str, Any] = {
    "octaves": 5,
    "taper": 1.7,
    "finish": 0,
    "natural_colours": 0.6,
    "smoothness": 0.3,
    "step_size": 0.015,
}


def layers_for(network: str, style: str) -> tuple[tuple[str, float], ...]:
    """(name, weight) of the layers of `style` on `network`; empty where it has none."""
    layers = LAYERS.get(network, {}).get(SAME_LAYERS.get(style, style), "")
    return tuple((layer, 1.0) for layer in layers.split())


def settings_for(network: str, style: str) -> Mapping[str, Any]:
    """The settings of `style` that differ on `network` from Inception v3's; empty for tutorial styles."""
    if style in TUTORIALS or network.startswith("inception_v3"):
        return {}
    if network == "squeezenet":
        return {**SQUEEZENET_SETTINGS, **SQUEEZENET_STYLES.get(style, {})}
    return {} if style in ("lines", "psychedelic") else OTHER_SETTINGS
