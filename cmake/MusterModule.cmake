# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0

# What answers each request is built for speed. All else waits for networks and people: it is built small, so
# that the console starts sooner and takes less memory.
set(MUSTER_FAST core incident store net http record relay)

# muster_module(<name> SOURCES … [PUBLIC …] [PRIVATE …])
# One static library a folder of app/: target muster-<name>.
function(muster_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(muster-${name} STATIC ${arg_SOURCES})
    target_link_libraries(muster-${name} PUBLIC muster-compile ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(NOT name IN_LIST MUSTER_FAST)
        target_compile_options(muster-${name} PRIVATE $<$<CONFIG:Release>:-Os>)
    endif()
    muster_precompiled(muster-${name})
endfunction()

# muster_ui_module(<name> SOURCES … [PUBLIC …] [PRIVATE …])
# The same for a folder of ui/, which sees Qt Widgets.
function(muster_ui_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    muster_module(${name} SOURCES ${arg_SOURCES} PUBLIC Qt6::Widgets ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# muster_test(<tst_name> SOURCES … [LIBRARIES …] [LABELS …] [TIMEOUT seconds])
# One Qt Test program, run by ctest in UTC and the C locale. TIMEOUT is a safety net: tests wait for
# signals, and the limit only ends a run that hangs, after run-test said where. LABELS are the folder, and `threads` for what has more
# than one: target muster-threads builds those.
add_custom_target(muster-threads)
function(muster_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE muster-compile muster-test-support Qt6::Test ${arg_LIBRARIES})
    muster_precompiled(${name})
    if("threads" IN_LIST arg_LABELS)
        add_dependencies(muster-threads ${name})
    endif()
    math(EXPR stopped "${arg_TIMEOUT} + 180") # it prints what it saw before ctest would end it
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/cmake/run-test ${arg_TIMEOUT} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT ${stopped}
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_FATAL_CRITICALS=1")
endfunction()
