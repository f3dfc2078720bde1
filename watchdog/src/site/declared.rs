//! How a future knows its site before the site has a number.

use std::borrow::Cow;
use std::panic::Location;
use std::sync::OnceLock;
use std::time::Duration;

use super::{Entry, Options, SITES, Site};

/// A site that the attribute declares, in a static beside the fn. Not for use by hand.
#[doc(hidden)]
#[derive(Debug)]
pub struct Declared {
    site: Site,
    entry: OnceLock<&'static Entry>,
}

impl Declared {
    /// Nothing happens until the first poll under a running watchdog.
    #[must_use]
    pub const fn new(name: &'static str, module: &'static str, place: (&'static str, u32, u32)) -> Self {
        let (file, line, column) = place;
        let options = Options { threshold: None, exact: false, panic: false };
        let site = Site { name: Cow::Borrowed(name), file, line, column, module: Some(module), options };
        Self { site, entry: OnceLock::new() }
    }

    /// The site's own threshold, in nanoseconds.
    #[must_use]
    pub const fn threshold(mut self, nanoseconds: u64) -> Self {
        self.site.options.threshold = Some(Duration::from_nanos(nanoseconds));
        self
    }

    /// Times every poll.
    #[must_use]
    pub const fn exact(mut self) -> Self {
        self.site.options.exact = true;
        self
    }

    /// A stall fails the test.
    #[must_use]
    pub const fn panic(mut self) -> Self {
        self.site.options.panic = true;
        self
    }
}

/// A site as a future holds it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spec {
    Declared(&'static Declared),
    Located { location: &'static Location<'static>, name: &'static str, options: Options },
    Known(&'static Entry),
}

impl Spec {
    /// A site whose name is made at run time; made only under a running watchdog.
    #[cfg(feature = "tower")]
    pub(crate) fn named(
        location: &'static Location<'static>,
        name: impl FnOnce() -> Cow<'static, str>,
    ) -> Self {
        let options = Options::default();
        if crate::registry::CONTROL.look().is_off() {
            return Self::Located { location, name: "(made before the watchdog)", options };
        }
        let (file, line, column) = (location.file(), location.line(), location.column());
        let site = Site { name: name(), file, line, column, module: None, options };
        Self::Known(SITES.intern(std::ptr::from_ref(location).addr(), &site))
    }

    /// The site's entry in the table; made at the first use of the site. Allocates nothing.
    pub(crate) fn entry(self) -> &'static Entry {
        match self {
            Self::Known(entry) => entry,
            Self::Declared(declared) => declared
                .entry
                .get_or_init(|| SITES.intern(std::ptr::from_ref(declared).addr(), &declared.site)),
            Self::Located { location, name, options } => SITES.intern(
                std::ptr::from_ref(location).addr(),
                &Site {
                    name: Cow::Borrowed(name),
                    file: location.file(),
                    line: location.line(),
                    column: location.column(),
                    module: None,
                    options,
                },
            ),
        }
    }
}
