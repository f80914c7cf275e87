"""Brands that are written as two words run together: correct as they are."""

from __future__ import annotations

# Platforms and firms whose two parts are both English words, so that nothing else tells them from fused words.
BRANDS = frozenset({
    *("YouTube", "WordPress", "SoundCloud", "StumbleUpon", "DreamWorks", "PowerPoint", "SharePoint", "OneDrive"),
    *("AirBnb", "BlackBerry", "BuzzFeed", "CrowdStrike", "DailyMotion", "DoorDash", "DuckDuckGo", "EastEnders"),
    *("FaceTime", "FedEx", "HuffPost", "LinkedIn", "MasterCard", "MySpace", "NatWest", "NewsGuard", "OpenStreetMap"),
    *("PayPal", "PlayStation", "PolitiFact", "ProPublica", "QuickTime", "RuPaul", "SalesForce", "SnapChat", "SpaceX"),
    *("StarBucks", "TechCrunch", "TikTok", "TripAdvisor", "TrueType", "WeChat", "WhatsApp", "WikiLeaks", "WinZip"),
    *("FactCheck", "StopFake", "GoFundMe", "KickStarter", "CapitalOne", "ThyssenKrupp", "HarperCollins", "UnionPay"),
})  # fmt: skip
