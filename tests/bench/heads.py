"""The lines above a mail's own, as the servers on its way write them."""

import base64
import random


def way(desk: str) -> str:
    """Four servers and a signature (RFC 5321, 6376)."""
    stamp = "AbCdEf0123456789+/" * 19
    hops = "".join(
        f"Received: from mail{n}.hollisreyes.example (mail{n}.hollisreyes.example [192.0.2.{n}])\r\n"
        f"\tby mail{n + 1}.hollisreyes.example (Postfix) with ESMTPS id 4F{n}A\r\n"
        f"\tfor <{desk}>; Tue, 01 Dec 2026 10:00:{40 - n:02d} -0800 (PST)\r\n"
        for n in range(4, 0, -1)
    )
    return (
        f"{hops}DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=hollisreyes.example; s=s1;\r\n"
        f"\th=from:to:subject:date:message-id; bh={stamp[:44]}; b={stamp}\r\n"
    )


def microsoft() -> str:
    """Five hops inside of Microsoft 365 with its seals (RFC 8617), signature and notes, as it hands mail on to others."""
    hops = "".join(
        f"Received: from BN8PR0{n}MB1234.namprd0{n}.prod.outlook.com (2603:10b6:408:6a::{n})\r\n"
        f" by BL0PR0{n}MB4321.namprd0{n}.prod.outlook.com (2603:10b6:208:3f::{n}5) with Microsoft SMTP\r\n"
        f" Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n"
        f" 15.20.7.{n}; Tue, 1 Dec 2026 18:00:{40 - n} +0000\r\n"
        for n in range(5, 0, -1)
    )
    return (
        f"{hops}ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;\r\n b={_code(344)}\r\n"
        "ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com; s=arcselector10001;\r\n"
        " h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-0;\r\n"
        f" bh={_code(44)};\r\n b={_code(344)}\r\n"
        "ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass smtp.mailfrom=hollisreyes.example;\r\n"
        " dmarc=pass action=none header.from=hollisreyes.example; dkim=pass header.d=hollisreyes.example; arc=none\r\n"
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=hollisreyes.example; s=selector1;\r\n"
        f" h=From:Date:Subject:Message-ID:Content-Type:MIME-Version;\r\n bh={_code(44)};\r\n b={_code(344)}\r\n"
        "x-ms-publictraffictype: Email\r\nx-ms-traffictypediagnostic: BN8PR05MB1234:EE_|BL0PR05MB4321:EE_\r\n"
        "x-ms-office365-filtering-correlation-id: 1f0e2d3c-aaaa-bbbb-cccc-08db1234abcd\r\n"
        "x-ms-exchange-senderadcheck: 1\r\nx-ms-exchange-antispam-relay: 0\r\n"
        "x-microsoft-antispam: BCL:0;ARA:13230040|376014|366016|1800799024|38070700018;\r\n"
        f"x-microsoft-antispam-message-info: {_code(1800)}\r\n"
        "x-forefront-antispam-report: CIP:255.255.255.255;CTRY:;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;\r\n"
        " H:BN8PR05MB1234.namprd05.prod.outlook.com;PTR:;CAT:NONE;SFS:(13230040)(376014)(366016);DIR:OUT;SFP:1102;\r\n"
    )


def _code(length: int) -> str:
    """So many letters of base64, folded as servers do."""
    letters = base64.b64encode(random.Random(length).randbytes(length)).decode()[:length]
    return "\r\n\t".join(letters[at : at + 72] for at in range(0, length, 72))
