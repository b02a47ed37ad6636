"""Which addresses are on the public internet.

From IANA's registries of special-purpose addresses (RFC 6890 and later) and of IPv6 global unicast space.
Python's `is_global` is not enough: it is True for 6to4, NAT64, multicast and addresses that a cloud answers
inside its own network.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final

Network = IPv4Network | IPv6Network

_NOT_PUBLIC_V4: Final = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network; the unspecified address
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # carrier-grade NAT; Alibaba's metadata at 100.100.100.200
        "127.0.0.0/8",  # loopback
        "168.63.129.16/32",  # Azure's wire server, an address that looks public
        "169.254.0.0/16",  # link-local; most clouds' metadata at 169.254.169.254
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments; Oracle's metadata at 192.0.0.192
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112, where questions about private addresses end
        "192.52.193.0/24",  # AMT relays
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved; broadcast
    )
)

# All that IANA has ever assigned to hosts. Outside lie loopback, link-local, unique-local and site-local,
# multicast, discard, SRv6, and IPv4 addresses mapped, compatible or in NAT64's own prefixes.
_ASSIGNED_V6: Final = IPv6Network("2000::/3")

_NOT_PUBLIC_V6: Final = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarks, AMT, AS112
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "2620:4f:8000::/48",  # AS112
        "3ffe::/16",  # 6bone, given back
        "3fff::/20",  # documentation
    )
)

_ISATAP: Final = 0x00005EFE
_ISATAP_FLAGS: Final = 0x03000000  # the "universal" and "group" bits, which may be set


def is_public(address: str) -> bool:
    """Whether `address`, an IPv4 or IPv6 address in its usual spelling, is one host on the public internet.

    False for anything else, addresses with a zone (`fe80::1%eth0`) and odd spellings (`127.1`) included. It
    can't tell a public IPv6 prefix from which the operator's own network translates to private IPv4 (NAT64
    with a prefix of its own, RFC 6052), nor the operator's own public addresses.
    """
    parsed = parsed_address(address)
    if isinstance(parsed, IPv4Address):
        return not any(parsed in network for network in _NOT_PUBLIC_V4)
    if parsed is None or parsed not in _ASSIGNED_V6 or _is_isatap(parsed):
        return False
    return not any(parsed in network for network in _NOT_PUBLIC_V6)


def parsed_address(address: str) -> IPv4Address | IPv6Address | None:
    """The address in its usual spelling and without a zone; None for any other text."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return None
    return None if "%" in address else parsed


def _is_isatap(address: IPv6Address) -> bool:
    """Whether the lower half is 0000:5efe or 0200:5efe and an IPv4 address, under any prefix (RFC 5214)."""
    return (int(address) >> 32) & 0xFFFFFFFF & ~_ISATAP_FLAGS == _ISATAP
