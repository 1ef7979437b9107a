"""What keeps people from reading or using a page."""

from axe_playwright_python.sync_playwright import Axe


def findings(page):
    """What axe finds grave, targets of less than 24 px among it; and that the page is as wide as the screen."""
    result = Axe().run(page, options={"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}})
    found = [
        f"{violation['id']}: {', '.join(str(node['target']) for node in violation['nodes'][:5])}"
        for violation in result.response["violations"] if violation["impact"] in ("serious", "critical")]
    return found + overflow(page)


def overflow(page):
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{wide} px too wide"] if wide > 0 else []
