//! A stack as it is told.

use std::fmt;
use std::sync::Arc;

use crate::cause::Cause;
use crate::one_line::OneLine;

/// One frame of a stack; a function that was inlined has one of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub(crate) function: Option<Arc<str>>,
    pub(crate) file: Option<Arc<str>>,
    pub(crate) line: Option<u32>,
    /// The program or library, with the offset in it.
    pub(crate) module: Arc<str>,
    pub(crate) offset: u64,
    pub(crate) user: bool,
}

impl Frame {
    /// The function's path, without the marks of closures and async blocks at its end. `None` where the binary
    /// has no symbol for it; [`Display`](fmt::Display) then shows the module and the offset in it.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        self.function.as_deref()
    }

    /// The source file, where the binary has debug information (`debug = "line-tables-only"` is enough).
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The line in [`file`](Self::file).
    #[must_use]
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// The program or library that the code is in.
    #[must_use]
    pub fn module(&self) -> &str {
        &self.module
    }

    /// The address in the program's or library's file.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether the code is the application's own: neither the standard library, nor a dependency from a registry or
    /// a repository, nor the system's.
    #[must_use]
    pub fn is_user(&self) -> bool {
        self.user
    }
}

/// `function (file:line)`, or as much of it as is known, in one line: control characters are escaped.
impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.function {
            Some(function) => write!(f, "{}", OneLine(function))?,
            None => write!(f, "{}+{:#x}", OneLine(&self.module), self.offset)?,
        }
        match (&self.file, self.line) {
            (Some(file), Some(line)) => write!(f, " ({}:{line})", OneLine(file)),
            (Some(file), None) => write!(f, " ({})", OneLine(file)),
            (None, _) => Ok(()),
        }
    }
}

/// Where a thread was while it blocked; see [`Stall::stack`](crate::Stall::stack).
///
/// ```
/// # fn show(stall: &blockcheck::Stall) {
/// if let Some(stack) = stall.stack() {
///     if let Some(frame) = stack.innermost_user() {
///         println!("blocked at {frame}");
///     }
///     println!("{stack:#}"); // a frame a line; `{}` gives one line
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// All frames, innermost first.
    pub(crate) all: Arc<[Frame]>,
    /// Which of them a reader needs, ascending.
    pub(crate) shown: Arc<[usize]>,
    pub(crate) full: bool,
    /// What it says of what its thread waits for.
    pub(crate) cause: Option<Cause>,
    /// Where a runtime's loop goes on once the poll that it is in is over, if it is in one.
    pub(crate) boundary: Option<u64>,
}

impl Stack {
    /// The frames that a reader needs, innermost first: within the watched poll the application's own, and of each
    /// run of others between or above them the outermost, as it is what the application called. All, if the
    /// watchdog was asked for full stacks.
    pub fn frames(&self) -> impl Iterator<Item = &Frame> {
        let all = self.full.then(|| self.all.iter());
        let shown = (!self.full).then(|| self.shown.iter().filter_map(|index| self.all.get(*index)));
        all.into_iter().flatten().chain(shown.into_iter().flatten())
    }

    /// Every frame, down to the thread's start, innermost first.
    pub fn all_frames(&self) -> impl Iterator<Item = &Frame> {
        self.all.iter()
    }

    /// The line of the application's own code that blocks. `None` if no frame of it is known.
    #[must_use]
    pub fn innermost_user(&self) -> Option<&Frame> {
        self.shown.iter().filter_map(|index| self.all.get(*index)).find(|frame| frame.user)
    }

    /// What the application's code called there: the outermost frame above
    /// [`innermost_user`](Self::innermost_user). `None` if it blocks by itself.
    #[must_use]
    pub fn blocking_call(&self) -> Option<&Frame> {
        self.shown.first().and_then(|index| self.all.get(*index)).filter(|frame| !frame.user)
    }
}

/// In one line, innermost first; with `#`, a frame a line.
impl fmt::Display for Stack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let between = if f.alternate() { "\n" } else { " < " };
        for (index, frame) in self.frames().enumerate() {
            if 0 < index {
                f.write_str(between)?;
            }
            write!(f, "{frame}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_displayed_in_one_line() {
        let module = "/lib/a\nb.so".into();
        let bare = Frame { function: None, file: None, line: None, module, offset: 16, user: false };
        assert_eq!(bare.to_string(), r"/lib/a\nb.so+0x10");
        let (function, file) = (Some("f\rg".into()), Some("a\u{1b}.rs".into()));
        let named = Frame { function, file, line: Some(7), ..bare };
        assert_eq!(named.to_string(), r"f\rg (a\u{1b}.rs:7)");
    }
}
