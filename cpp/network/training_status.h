#pragma once

namespace network {

/// What a call of the training part came to. Nothing here throws: a call either does its work and
/// returns kOk, or says why not; what it leaves behind then is said where it is declared.
enum class TrainingStatus : int {
  kOk = 0,
  kShapeOutOfRange,       ///< a number of layers, units, inputs or examples outside limits.h
  kUnknownFunction,       ///< no activation function has this id
  kParameterNotAccepted,  ///< a function's parameter is not finite or outside its range
  kUnknownChoice,         ///< no initialisation, loss or optimiser has this number
  kSettingOutOfRange,     ///< a learning rate, momentum or the like outside limits.h
  kNoMemory,              ///< there is no room for it
  kLengthMismatch,        ///< a buffer is longer or shorter than the shape says
  kNotFinite,             ///< a number that must be finite is NaN or infinite
  kLabelOutOfRange,       ///< a label is not a whole number from 0 to classes - 1
  kDataMismatch,          ///< a data set of another shape or loss, or one not checked
  kUnknownUnit,    ///< no layer, or no unit in it, has this index; only hidden ones are killed
  kStateMismatch,  ///< saved state of a network of another shape
  kDiverged,       ///< the numbers have left the range of float32: loss or weights
};

}  // namespace network
