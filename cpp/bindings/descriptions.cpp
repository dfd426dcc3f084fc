#include <emscripten/bind.h>
#include <emscripten/val.h>

#include "activation/activation.h"

/// The engine's lists and descriptions as JavaScript objects, asked for once after loading.
namespace {

using activation::FunctionId;
using activation::KinkSlope;
using emscripten::val;

/// The engine's texts are string literals, so a 0 follows the last character.
val text(std::string_view literal) { return val::u8string(literal.data()); }

val parameterObject(const activation::Parameter& parameter) {
  val object = val::object();
  object.set("id", text(parameter.id));
  object.set("name", text(parameter.name));
  object.set("symbol", text(parameter.symbol));
  object.set("initial", parameter.initial);
  object.set("minimum", parameter.minimum);
  object.set("maximum", parameter.maximum);
  object.set("perChannel", parameter.per_channel);
  return object;
}

val kinkObject(const activation::Kink& kink) {
  val object = val::object();
  object.set("x", kink.x);
  object.set("isJump", kink.is_jump);
  return object;
}

val rangeObject(const activation::Range& range) {
  val object = val::object();
  object.set("lowest", range.lowest);
  object.set("highest", range.highest);
  object.set("includesLowest", range.includes_lowest);
  object.set("includesHighest", range.includes_highest);
  return object;
}

val sourceObject(const activation::Source& source) {
  val object = val::object();
  object.set("citation", text(source.citation));
  object.set("url", text(source.url));
  return object;
}

/// An array of what `convert` makes of each item.
template <class Items, class Convert>
val arrayOf(const Items& items, Convert convert) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", convert(item));
  return array;
}

val descriptionObject(const activation::Description& description) {
  val object = val::object();
  object.set("id", text(description.id));
  object.set("name", text(description.name));
  object.set("longName", text(description.long_name));
  object.set("symbol", text(description.symbol));
  object.set("summary", text(description.summary));
  object.set("formula", text(description.formula));
  object.set("slopeFormula", text(description.slope_formula));
  object.set("kinkNote", text(description.kink_note));
  object.set("parameters", arrayOf(description.parameters, parameterObject));
  object.set("kinks", arrayOf(description.kinks, kinkObject));
  object.set("range", rangeObject(description.range));
  object.set("source", sourceObject(description.source));
  return object;
}

/// All functions in C++ order: an item's index is its id in the calls of buffers.cpp.
val functions() {
  val array = val::array();
  for (int id = 0; id < activation::functionCount(); ++id) {
    array.call<void>("push", descriptionObject(description(static_cast<FunctionId>(id))));
  }
  return array;
}

val kinkSlopes() {
  val object = val::object();
  object.set("convention", static_cast<int>(KinkSlope::kConvention));
  object.set("left", static_cast<int>(KinkSlope::kLeft));
  object.set("middle", static_cast<int>(KinkSlope::kMiddle));
  object.set("right", static_cast<int>(KinkSlope::kRight));
  return object;
}

val statuses() {
  val object = val::object();
  object.set("ok", static_cast<int>(Status::kOk));
  object.set("unknownFunction", static_cast<int>(Status::kUnknownFunction));
  object.set("lengthMismatch", static_cast<int>(Status::kLengthMismatch));
  object.set("partialOverlap", static_cast<int>(Status::kPartialOverlap));
  object.set("parameterCount", static_cast<int>(Status::kParameterCount));
  object.set("parameterNotFinite", static_cast<int>(Status::kParameterNotFinite));
  object.set("parameterOutOfRange", static_cast<int>(Status::kParameterOutOfRange));
  object.set("channelMismatch", static_cast<int>(Status::kChannelMismatch));
  return object;
}

val variant() { return text(activation::variantName()); }

}  // namespace

EMSCRIPTEN_BINDINGS(engine) {
  emscripten::function("variant", &variant);
  emscripten::function("functions", &functions);
  emscripten::function("kinkSlopes", &kinkSlopes);
  emscripten::function("statuses", &statuses);
}
