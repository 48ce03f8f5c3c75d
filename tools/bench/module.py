"""A compiled module through the runtime's C interface, for scripts that compare it with its peers."""
import ctypes
import sys
import time

import numpy as np

DTYPES = {"float32": 0, "int64": 7}  # heddle_dtype


class Input(ctypes.Structure):
    """heddle_input"""
    _fields_ = [("name", ctypes.c_char_p), ("tensors", ctypes.POINTER(ctypes.c_void_p)), ("count", ctypes.c_int64),
                ("lengths", ctypes.c_void_p)]


class Options(ctypes.Structure):
    """heddle_session_options"""
    _fields_ = [("threads", ctypes.c_int32), ("pool", ctypes.c_void_p), ("seed", ctypes.c_uint64)]


class Module:
    """A session of the module at a path; every error ends the program with the runtime's message."""

    def __init__(self, library, path, threads):
        self.c, self.message = ctypes.CDLL(library), ctypes.create_string_buffer(1024)
        self.c.heddle_session_output.restype = ctypes.c_void_p
        self.c.heddle_tensor_data.restype = ctypes.c_void_p
        module, self.session = ctypes.c_void_p(), ctypes.c_void_p()
        self.check(self.c.heddle_module_open(path.encode(), ctypes.byref(module), self.message))
        options = Options(threads, None, 0)
        self.check(self.c.heddle_session_create(module, ctypes.byref(options), ctypes.byref(self.session), self.message))

    def check(self, status):
        if status:
            sys.exit("heddle: " + self.message.value.decode())

    def prepare(self, entry, inputs, result_shape):
        """run() and result() of an entry that makes floats of `result_shape` a lane of arrays by name, lanes first."""
        calls, keep = (Input * len(inputs))(), list(inputs.values())
        for call, (name, array) in zip(calls, inputs.items()):
            shape, tensor = (ctypes.c_int64 * array.ndim)(*array.shape), ctypes.c_void_p()
            self.check(self.c.heddle_tensor_view(DTYPES[array.dtype.name], array.ndim, shape,
                                                 ctypes.c_void_p(array.ctypes.data), ctypes.byref(tensor), self.message))
            tensors = (ctypes.c_void_p * 1)(tensor)
            call.name, call.tensors, call.count = name.encode(), tensors, 1
            keep.append(tensors)
        name, lanes = entry.encode(), keep[0].shape[0]

        def run(keep=keep):  # what the call points to lives as long as it may be made
            self.check(self.c.heddle_session_run(self.session, name, calls, len(calls), None, 0,
                                                 self.message))

        def result():
            rows = []
            for lane in range(lanes):
                output = ctypes.c_void_p(self.c.heddle_session_output(self.session, name, ctypes.c_int64(lane)))
                data = ctypes.cast(self.c.heddle_tensor_data(output), ctypes.POINTER(ctypes.c_float))
                rows.append(np.ctypeslib.as_array(data, result_shape).copy())
            return np.stack(rows)

        return run, result


def time_in_turns(runs, rounds):
    """Milliseconds of each of `runs`, three a round."""
    times = [[] for _ in runs]
    for _ in range(rounds):
        for run, taken in zip(runs, times):
            # Workers of the one before spin for a while: let them park, then warm up, for everyone alike.
            time.sleep(0.3)
            run()
            for _ in range(3):
                begin = time.perf_counter()
                run()
                taken.append(1e3 * (time.perf_counter() - begin))
    return times
