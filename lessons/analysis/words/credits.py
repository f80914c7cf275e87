"""Who can stand in a credit line: those who make pictures and those who only show them."""

from __future__ import annotations

import re

# Search engines: they find pictures on other people's pages.
ENGINES = frozenset({
    *("google", "google images", "google image", "google search", "google photos", "google.com", "bing", "bing images"),
    *("google maps", "google earth", "google street view", "google images (search)", "bing image"),
    *("yahoo", "yahoo images", "duckduckgo", "baidu", "yandex", "search engine", "image search"),
})  # fmt: skip

# Platforms: their users put pictures there, their own or somebody else's.
PLATFORMS = frozenset({
    *("facebook", "instagram", "whatsapp", "twitter", "x", "x.com", "tiktok", "youtube", "pinterest", "reddit"),
    *("snapchat", "telegram", "linkedin", "tumblr", "weibo", "wechat", "vk", "threads", "discord", "fb", "insta"),
    *("social media", "imgur", "flickr", "meta", "bluesky", "mastodon", "facebook.com", "twitter.com", "x/twitter"),
})  # fmt: skip

# Programs that draw pictures on demand: what they show was before no lens.
MACHINES = frozenset({
    *("ai", "ai-generated", "ai generated", "artificial intelligence"),
    *("generated", "midjourney", "dall-e", "dalle", "chatgpt"),
    *("stable diffusion", "openai", "firefly", "adobe firefly"),
    *("grok", "gemini", "copilot", "bing image creator", "ai image"),
})  # fmt: skip

# Words that fill the line and name nobody.
NOBODY = frozenset({
    *("internet", "web", "online", "unknown", "file", "file photo", "file image", "stock", "stock photo"),
    *("stock image", "source", "various", "various sources", "anonymous", "n/a", "na", "none", "agencies"),
    *("wikipedia", "unknown photographer", "photographer unknown", "friend"),
    *("reader", "viewer", "stock images", "stock photos"),
    *("archive", "library", "own", "internet search", "social networks", "uncredited", "no credit", "somewhere online"),
    *("world wide web", "net", "public domain", "supplied", "screengrab", "screenshot", "not known", "unidentified"),
})  # fmt: skip

# Picture agencies and stock libraries, which answer for where a picture comes from.
AGENCIES = frozenset({
    *("reuters", "ap", "associated press", "afp", "agence france-presse", "getty", "getty images", "epa", "pa", "dpa"),
    *("shutterstock", "alamy", "istock", "magnum", "nasa", "wikimedia commons", "xinhua", "ansa", "press association"),
    *("bloomberg", "anadolu", "tass", "kyodo", "efe", "ani", "pti", "upi", "rex", "corbis", "adobe stock", "pexels"),
})  # fmt: skip

# Large outlets whose name does not say that they are one.
OUTLETS = frozenset({
    *("bbc", "cnn", "ndtv", "al jazeera", "al-jazeera", "aljazeera", "npr", "abc", "cbs", "nbc", "msnbc", "itv", "rt"),
    *("cgtn", "dw", "france 24", "euronews", "politico", "axios", "vox", "vice", "buzzfeed", "the hill", "le monde"),
    *("der spiegel", "spiegel", "el pais", "el país", "haaretz", "reuters", "ap", "associated press", "afp"),
    *("bloomberg", "xinhua", "tass", "interfax", "kyodo", "yonhap", "ani", "pti", "upi", "dpa", "efe", "ansa"),
    *("agence france-presse",),
})  # fmt: skip

OUTLET = re.compile(
    r"\b(?:news|times|post|herald|tribune|gazette|chronicle|journal|telegraph|guardian|observer|mail|express|mirror|sun"
    r"|standard|independent|daily|weekly|today|courier|dispatch|radio|tv|television|channel|broadcasting|press|media"
    r"|network|magazine|review|globe|star|echo|argus|bulletin|agency|agencies|newswire|wire|insider|report)\b",
    re.IGNORECASE,
)
