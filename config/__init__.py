"""buckslip.toml, people.csv, matters.csv and the environment, read into frozen settings; all errors at once."""

from config.installation import load, load_desk
from config.problems import ConfigErrors, ConfigMissing, Problem
from config.settings import DeskSettings, ServerSettings, Settings, StoreSettings

__all__ = [
    "ConfigErrors",
    "ConfigMissing",
    "DeskSettings",
    "Problem",
    "ServerSettings",
    "Settings",
    "StoreSettings",
    "load",
    "load_desk",
]
