import { describe, expect, it } from 'vitest';
import { brokenCppArrows, brokenIncludes } from '../../scripts/lib/cpp-arrows.js';

describe('an include', () => {
  it.each([
    ['cpp/simd/new.h', '#include <cmath>'],
    ['cpp/simd/new.h', '#include "float4.h"'],
    ['cpp/simd/new.h', '#include "simd/float4.h"'],
    ['cpp/activation/new.h', '#include "status.h"'],
    ['cpp/activation/functions/new.h', '#include "../piecewise.h"'],
    ['cpp/network/new.h', '#include "activation/activation.h"'],
    ['cpp/bindings/new.cpp', '#include <emscripten/bind.h>'],
    ['cpp/bench/new.cpp', '#include "bench/workloads.h"'],
    ['cpp/simd/new.h', '// #include "network/dense_node.h"'],
  ])('from %s may be %s', (file, line) => {
    expect(brokenIncludes(file, `#pragma once\n${line}\n`)).toEqual([]);
  });

  it.each([
    ['cpp/simd/new.h', '#include "activation/activation.h"'],
    ['cpp/simd/new.h', '#include <activation/activation.h>'],
    ['cpp/simd/new.h', '#include "../activation/activation.h"'],
    ['cpp/simd/new.h', '#include "../status.h"'],
    ['cpp/activation/new.h', '#  include "network/dense_node.h"'],
    ['cpp/activation/functions/new.h', '#include "../../network/dense_node.h"'],
    ['cpp/activation/new.h', '#include "../../tests/cpp/oracle.h"'],
    ['cpp/network/new.h', '#include <emscripten.h>'],
  ])('from %s may not be %s', (file, line) => {
    const [found, ...others] = brokenIncludes(file, `#pragma once\n${line}\n`);
    expect(found).toMatch(new RegExp(`^${file}:2 includes .+; \\w+/ may include `, 'u'));
    expect(others).toEqual([]);
  });
});

it('files are read from the repository', () => {
  expect(brokenCppArrows(['cpp/simd/float4.h', 'cpp/network/dense_node.cpp'])).toEqual([]);
});
