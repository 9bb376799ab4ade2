# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0

# The one place for compiler flags: every target links muster-compile.

add_library(muster-compile INTERFACE)

target_compile_options(muster-compile INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wunused
)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees dangling pointers and uninitialised members inside coroutine frames
    # that it has laid out itself.
    target_compile_options(muster-compile INTERFACE -Wno-dangling-pointer -Wno-maybe-uninitialized)
else()
    # libstdc++ 12 deprecates a function that its own stable_sort calls; GCC keeps watch over ours.
    target_compile_options(muster-compile INTERFACE -Wno-deprecated-declarations)
endif()

target_compile_definitions(muster-compile INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    # Both spellings: 6.4 knows the first, 6.5 and later the second.
    QT_DISABLE_DEPRECATED_BEFORE=0x060B00
    QT_DISABLE_DEPRECATED_UP_TO=0x060B00
)

target_include_directories(muster-compile INTERFACE ${PROJECT_SOURCE_DIR})
# Headers of libraries are not ours to warn about.
target_include_directories(muster-compile SYSTEM INTERFACE ${Boost_INCLUDE_DIRS})

if(MUSTER_SANITIZE)
    target_compile_options(muster-compile INTERFACE
        -fsanitize=${MUSTER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(muster-compile INTERFACE -fsanitize=${MUSTER_SANITIZE} -fuse-ld=lld)
endif()
if(CMAKE_UNITY_BUILD)
    # The file before is no scope of this one; dev, which reads each alone, keeps watch.
    target_compile_options(muster-compile INTERFACE -Wno-shadow)
endif()

if(MUSTER_PCH)
    # One for all targets, of headers of others alone: clang takes it where the definitions of Qt's modules
    # differ. Not all of QTest: what its main makes depends on the modules linked. GCC builds without, so that each
    # file of ours is seen to include what it uses.
    add_library(muster-pch OBJECT ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
    set_target_properties(muster-pch PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_link_libraries(muster-pch PRIVATE muster-compile
        Qt6::Core Qt6::Network Qt6::Sql Qt6::WebSockets QCoro6::Core QCoro6::Network tl::expected)
    target_compile_options(muster-pch PRIVATE -Xclang -fno-pch-timestamp)
    target_precompile_headers(muster-pch PRIVATE
        <QtCore/QtCore> <QtNetwork/QtNetwork> <QtSql/QtSql> <QtWebSockets/QtWebSockets>
        <QtTest/qtestcase.h> <QtTest/qsignalspy.h>
        <QCoroSignal> <QCoroTask> <tl/expected.hpp>
        <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <variant> <vector>)
endif()

# Lets target NAME start from the precompiled headers, where they are switched on.
function(muster_precompiled name)
    if(MUSTER_PCH)
        target_precompile_headers(${name} REUSE_FROM muster-pch)
    endif()
endfunction()
