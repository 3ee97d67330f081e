"""Where a webhook may go: to addresses of the public internet, unless the firm allows its own network.

A name is resolved once, and the connection goes to the very address that was looked at: a name that answers differently
the next time (DNS rebinding) reaches nothing.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# the well-known prefix of NAT64 (RFC 6052) and the deprecated IPv4-compatible one: an IPv4 address stands at their end
_TRANSLATED = (ip_network("64:ff9b::/96"), ip_network("::/96"))


class NotAllowed(Exception):
    """No address of the host may be written to."""


def resolved(host: str, port: int, *, allow_private: bool) -> str:
    """The address to connect to. Raises NotAllowed, or OSError where the name has none."""
    found = [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    fit = [one for one in found if allow_private or is_public(one)]
    if not fit:
        raise NotAllowed("the host has an address of a private network; allow_private = true in [webhook] allows that")
    return fit[0]


def is_public(address: str) -> bool:
    """Not private, loopback, link-local, multicast, reserved or unspecified, in whatever IPv6 clothes."""
    ip = ip_address(address.partition("%")[0])
    return all(one.is_global and not one.is_multicast and not one.is_reserved for one in _seen(ip))


def _seen(ip: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """What the packets may end up at."""
    if isinstance(ip, IPv4Address):
        return [ip]
    if ip.ipv4_mapped:
        return [ip.ipv4_mapped]
    if any(ip in network for network in _TRANSLATED):
        return [IPv4Address(int(ip) & 0xFFFFFFFF)]
    inner = [ip.sixtofour, *(ip.teredo or ())]
    return [ip, *(one for one in inner if one)]
