# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings a copy of the French catalogue up to date with the sources: a sentence that has no French yet fails.
set(copy ${work}/rapporteur_fr.ts)
configure_file(${source}/resources/translations/rapporteur_fr.ts ${copy} COPYONLY)
execute_process(COMMAND ${lupdate} -silent -locations none -no-obsolete ${source}/app ${source}/ui -ts ${copy}
    COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${copy} lines)
set(sentence "")
set(missing "")
foreach(line IN LISTS lines)
    if(line MATCHES "<source>(.*)")
        set(sentence "${CMAKE_MATCH_1}")
    elseif(line MATCHES "type=\"unfinished\"")
        string(APPEND missing "\n  ${sentence}")
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "without a French translation:${missing}")
endif()
