#include "sweep_module.h"

const EngineCalls* engineCalls() {
  static const EngineCalls kCalls{activation::variantName(), activation::forward,
                                  activation::slope};
  return &kCalls;
}
