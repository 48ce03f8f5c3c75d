"""lit's view of the IR tests: `heddle-opt` and FileCheck over .mlir files, and command-line tests in .test files."""
import os

import lit.formats

config.name = "heddle"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.heddle_build, "test")
config.excludes = ["data", "Inputs"]
path = os.pathsep.join([os.path.join(config.heddle_build, "bin"), config.llvm_tools, config.environment["PATH"]])
config.environment["PATH"] = path
config.substitutions.append(("%python", config.python))
for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
