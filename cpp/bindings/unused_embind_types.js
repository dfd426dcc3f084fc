// Embind registers every C++ type that JavaScript might meet; the engine's face has no wide strings, 64-bit
// integers or memory views (buffers go by pointer). Without their converters the glue is a tenth smaller.
// Emscripten's compiler reads this file, no browser does.
addToLibrary({
  _embind_register_std_wstring: () => {},
  _embind_register_bigint: () => {},
  _embind_register_memory_view: () => {},
});
