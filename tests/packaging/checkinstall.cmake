# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the build into an empty prefix; checks that all files are there, agree on one id, and that the program runs.
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${build} --config "${config}" --prefix ${prefix}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

foreach(file bin/rapporteur libexec/rapporteur/rapporteur-reader libexec/rapporteur/rapporteur-pdf-reader share/applications/${id}.desktop share/metainfo/${id}.metainfo.xml
        share/icons/hicolor/scalable/apps/${id}.svg share/icons/hicolor/symbolic/apps/${id}-symbolic.svg
        share/icons/hicolor/scalable/mimetypes/application-x-rapporteur.svg share/mime/packages/${id}.xml
        lib/rapporteur/modules/rapporteur-writers.so share/doc/rapporteur/manual/en/index.html share/doc/rapporteur/manual/fr/index.html
        share/dbus-1/services/${id}.service share/man/man1/rapporteur.1.gz share/man/fr/man1/rapporteur.1.gz)
    if(NOT EXISTS ${prefix}/${file})
        message(FATAL_ERROR "not installed: ${file}")
    endif()
endforeach()

file(READ ${prefix}/share/applications/${id}.desktop entry)
foreach(line "Exec=rapporteur %F" "Icon=${id}" "DBusActivatable=true" "MimeType=application/x-rapporteur;")
    string(FIND "${entry}" "${line}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "the desktop entry lacks: ${line}")
    endif()
endforeach()

# The session bus starts the program under the id, which is the name that it takes.
file(READ ${prefix}/share/dbus-1/services/${id}.service service)
string(FIND "${service}" "Name=${id}\n" at)
if(at EQUAL -1 OR NOT service MATCHES "Exec=/[^\n]*rapporteur --activated\n")
    message(FATAL_ERROR "the D-Bus service file says: ${service}")
endif()

execute_process(COMMAND ${prefix}/bin/rapporteur --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said STREQUAL "rapporteur ${version}\n")
    message(FATAL_ERROR "the installed program says: ${said}")
endif()
