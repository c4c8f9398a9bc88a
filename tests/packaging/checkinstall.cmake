# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the build into an empty prefix; checks that all files are there, agree on one id, and that the program runs.
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${build} --config "${config}" --prefix ${prefix}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

foreach(file bin/rapporteur libexec/rapporteur/rapporteur-reader libexec/rapporteur/rapporteur-pdf-reader share/applications/${id}.desktop share/metainfo/${id}.metainfo.xml
        share/icons/hicolor/scalable/apps/${id}.svg share/icons/hicolor/symbolic/apps/${id}-symbolic.svg
        share/man/man1/rapporteur.1 share/man/fr/man1/rapporteur.1)
    if(NOT EXISTS ${prefix}/${file})
        message(FATAL_ERROR "not installed: ${file}")
    endif()
endforeach()

file(READ ${prefix}/share/applications/${id}.desktop entry)
foreach(line "Exec=rapporteur %F" "Icon=${id}" "MimeType=text/plain;")
    string(FIND "${entry}" "${line}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "the desktop entry lacks: ${line}")
    endif()
endforeach()

execute_process(COMMAND ${prefix}/bin/rapporteur --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said STREQUAL "rapporteur ${version}\n")
    message(FATAL_ERROR "the installed program says: ${said}")
endif()
