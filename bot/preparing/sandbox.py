"""``python -m bot.preparing.sandbox CHECKPOINT FOLDER``: opens a checkpoint that could hold code, without running any.

A pickle names what is to be called. Three walls, each of which would do: names that are not plain data or torch's own
way of keeping tensors are refused, and classes that are not installed here become empty shells; everything that Python
reports to its audit hooks (PEP 578) and that reading needs not is refused (processes, sockets, writing, foreign code);
and the process has an empty environment, little time, and bounds on memory and files. What comes out of it are tensors
(safetensors) and the config as JSON: nothing that could hold code.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import sys
from collections.abc import Collection
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from bot.preparing import bounds

TENSORS: Final = "vetted.safetensors"
SECONDS: Final = 300
"""Of the processor, that opening a checkpoint may take."""

PLAIN: Final = frozenset(
    {
        ("argparse", "Namespace"),
        ("builtins", "bytearray"),
        ("builtins", "complex"),
        ("builtins", "dict"),
        ("builtins", "frozenset"),
        ("builtins", "list"),
        ("builtins", "set"),
        ("builtins", "slice"),
        ("builtins", "tuple"),
        ("_codecs", "encode"),
        ("collections", "Counter"),
        ("collections", "OrderedDict"),
        ("collections", "defaultdict"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timedelta"),
        ("pathlib", "Path"),
        ("pathlib", "PosixPath"),
        ("pathlib", "PurePosixPath"),
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "scalar"),
        ("numpy.core.multiarray", "_reconstruct"),
        ("numpy.core.multiarray", "scalar"),
        ("torch", "device"),
        ("torch", "Size"),
        ("torch._utils", "_rebuild_parameter"),
        ("torch._utils", "_rebuild_tensor"),
        ("torch._utils", "_rebuild_tensor_v2"),
    }
)
"""What a pickle may name (module, name): plain data, and how torch keeps tensors."""

HARMLESS: Final = frozenset(
    {
        "import",
        "sys.excepthook",
        "sys.unraisablehook",
        "marshal.loads",
        "code.__new__",
        "exec",
        "compile",
        "pickle.find_class",
        "object.__getattr__",
        "sys._getframe",
        "os.listdir",
        "os.scandir",
        "builtins.id",
        "array.__new__",
        "mmap.__new__",
    }
)
"""Audit events of reading, and of importing what is installed. The first wall sees to it that no pickle names these."""


class RefusedError(Exception):
    """Something that reading a checkpoint has no need of."""


class Shell(dict[Any, Any]):
    """Stands for a class that is not installed here: takes everything, does nothing."""

    def __init__(self, *_: object, **__: object) -> None:
        super().__init__()

    def __setstate__(self, _: object) -> None:
        """Nothing is set."""

    def append(self, _: object) -> None:
        """Nothing is added."""

    def extend(self, _: object) -> None:
        """Nothing is added."""


class Careful(pickle.Unpickler):
    """Refuses what could do something."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        """As in pickle."""
        if (module_name, global_name) in PLAIN or (module_name == "torch" and global_name.endswith("Storage")):
            return super().find_class(module_name, global_name)
        top = module_name.partition(".")[0]
        if top in sys.stdlib_module_names or not top.isidentifier() or find_spec(top) is not None:
            raise RefusedError(f"it asks for {module_name}.{global_name}")
        return type("Shell", (Shell,), {})


def lock(readable: Collection[Path]) -> None:
    """From now on this process may open the ``readable`` files, and those of Python's own installation, for reading.

    There is no way back: an audit hook stays.
    """
    allowed = frozenset(str(path.absolute()) for path in readable)
    installed = (f"{sys.prefix}{os.sep}", f"{sys.base_prefix}{os.sep}")

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in HARMLESS:
            return
        if event == "open":
            path, mode, flags = arguments
            reads = not set(mode or "") & set("wax+") and not (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if reads and (str(path) in allowed or str(path).startswith(installed)):
                return
        raise RefusedError(f"it tried {event}")

    sys.addaudithook(hook)


def unpickled(checkpoint: Path) -> Any:
    """What a checkpoint holds. Raises ``RefusedError``, or what torch and pickle raise."""
    import torch

    careful = SimpleNamespace(
        Unpickler=Careful, load=lambda file, **keywords: Careful(file, **keywords).load(), __name__="careful"
    )
    return torch.load(checkpoint, map_location="cpu", weights_only=False, pickle_module=careful)


def plain(value: Any) -> Any:
    """The same as JSON can hold it; what it cannot is left out."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if isinstance(key, str)}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, bool | int | float | str) or value is None:
        return value
    return None


def main(checkpoint: Path, folder: Path, most: int) -> dict[str, Any]:
    """Open it, leave its tensors in ``folder``, and return its config; or what is wrong with it."""
    bounds.memory(most)
    bounds.narrow(SECONDS, 4 * checkpoint.stat().st_size + (1 << 20))
    import torch
    from safetensors.numpy import save_file  # that for torch goes through ctypes, which is locked

    _rehearse(torch)
    lock([checkpoint])
    try:
        loaded = unpickled(checkpoint)
    except RefusedError as error:
        return {"refused": str(error)}
    except MemoryError:
        raise
    except Exception as error:  # a broken file breaks in many ways
        return {"broken": type(error).__name__}
    if not isinstance(loaded, dict):
        return {"config": None}
    state = loaded.get("state_dict")
    tensors = {
        name: (tensor.float() if tensor.is_floating_point() else tensor).detach().contiguous().numpy()
        for name, tensor in (state.items() if isinstance(state, dict) else ())
        if isinstance(name, str) and isinstance(tensor, torch.Tensor)
    }
    save_file(tensors, folder / TENSORS)
    return {"config": plain(loaded.get("config"))}


def _rehearse(torch: Any) -> None:
    """Open something harmless first, so that whatever that imports is there before the door is locked."""
    file = io.BytesIO()
    torch.save({"nothing": torch.zeros(1)}, file)
    file.seek(0)
    torch.load(file, weights_only=False)


if __name__ == "__main__":
    bounds.end_with_parent()
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
