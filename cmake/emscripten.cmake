# Toolchain file of the wasm presets: finds Emscripten and hands over to its own toolchain file.
# The Emscripten on PATH comes first, then the one that the set-up may have put in .emscripten/sdk.
find_program(EM_CONFIG em-config PATHS ${CMAKE_CURRENT_LIST_DIR}/../.emscripten/sdk
             NO_CMAKE_FIND_ROOT_PATH)
if(NOT EM_CONFIG)
  message(FATAL_ERROR "Emscripten was not found: put emcc and em-config on PATH")
endif()
get_filename_component(emscripten_bin ${EM_CONFIG} DIRECTORY)
if(NOT EXISTS ${emscripten_bin}/cmake/Modules/Platform/Emscripten.cmake)
  # A distribution's package, whose /usr/bin holds only links.
  execute_process(COMMAND ${EM_CONFIG} EMSCRIPTEN_ROOT OUTPUT_VARIABLE emscripten_bin
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
include(${emscripten_bin}/cmake/Modules/Platform/Emscripten.cmake)
