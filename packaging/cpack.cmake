# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later

# A Debian package of what is installed: (cd build/release && cpack)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rapporteur)
set(CPACK_PACKAGE_CONTACT "The Rapporteur developers <developers@rapporteur.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "turn press articles about a conference into a briefing")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Rapporteur opens a press article and shows its summary, quotes, themes and\n attendance in linked panes beside the text. Every line goes to its place in\n the article and back, and the briefing is written as a PDF.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://rapporteur.example/")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked, but needed: Qt's own sentences in French, drawing of the icon, and letters for every script.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-translations-l10n, libqt6svg6, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-wayland")
include(CPack)
