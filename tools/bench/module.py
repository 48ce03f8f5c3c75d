"""A compiled module through the runtime's C interface, for scripts that compare it with its peers."""
import ctypes
import sys

import numpy as np

INT64 = 7  # heddle_dtype


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

    def prepare(self, entry, tokens, width):
        """run() and result() of an entry that makes rows of `width` floats of int64 `tokens`, [lanes, positions]."""
        shape, tensor = (ctypes.c_int64 * 2)(*tokens.shape), ctypes.c_void_p()
        self.check(self.c.heddle_tensor_view(INT64, 2, shape, ctypes.c_void_p(tokens.ctypes.data), ctypes.byref(tensor),
                                             self.message))
        tensors = (ctypes.c_void_p * 1)(tensor)
        call, name, keep = Input(b"tokens", tensors, 1, None), entry.encode(), (tokens, tensors)

        def run():
            self.check(self.c.heddle_session_run(self.session, name, ctypes.byref(call), 1, None, 0, self.message))

        def result():
            lanes = []
            for lane in range(keep[0].shape[0]):
                output = ctypes.c_void_p(self.c.heddle_session_output(self.session, name, ctypes.c_int64(lane)))
                data = ctypes.cast(self.c.heddle_tensor_data(output), ctypes.POINTER(ctypes.c_float))
                lanes.append(np.ctypeslib.as_array(data, (tokens.shape[1], width)).copy())
            return np.stack(lanes)

        return run, result
