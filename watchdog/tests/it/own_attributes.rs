//! Attributes inside an item with `#[watch_blocking]`: what they inherit, and what they leave out.
#![deny(warnings)]

use std::cell::Cell;

use blockcheck::watch_blocking;
use futures::executor::block_on;

use super::support::{STALL, alerts_of};

struct Inherits;

#[watch_blocking(threshold = "60ms", panic)]
impl Inherits {
    #[watch_blocking(name = "by name", panic = false)]
    async fn named(&self) {
        std::thread::sleep(STALL);
    }

    #[watch_blocking(exact, panic = false)]
    async fn under_its_own_name(&self) {
        std::thread::sleep(STALL);
    }

    #[watch_blocking(threshold = "1h")]
    async fn patient(&self) {
        std::thread::sleep(STALL);
    }
}

#[watch_blocking(threshold = "60ms")]
mod outer {
    use super::STALL;

    #[watch_blocking(exact)]
    pub(super) mod inner {
        #[watch_blocking(name = "in two modules")]
        pub(in super::super) async fn free() {
            std::thread::sleep(super::STALL);
        }
    }

    #[watch_blocking(threshold = "70ms")]
    impl super::Inherits {
        pub(super) async fn elsewhere(&self) {
            std::thread::sleep(STALL);
        }
    }
}

struct LeftOut;

/// Nothing is left to watch, which is no mistake.
#[watch_blocking]
impl LeftOut {
    #[watch_blocking(skip)]
    async fn skipped(&self) {
        std::thread::sleep(STALL);
    }
}

#[watch_blocking]
trait AllSkipped {
    #[watch_blocking(skip)]
    fn sync(&self) {}

    #[watch_blocking(skip)]
    async fn skipped_default(&self) {
        std::thread::sleep(STALL);
    }
}

impl AllSkipped for LeftOut {}

#[watch_blocking]
mod one_with_an_attribute {
    #[watch_blocking(name = "the only one")]
    pub(super) async fn free() {
        std::thread::sleep(super::STALL);
    }
}

#[watch_blocking]
mod one_that_is_left_out {
    #[watch_blocking(skip)]
    pub(super) mod inner {
        pub(in super::super) async fn free() {
            std::thread::sleep(super::super::STALL);
        }
    }
}

struct Conditional;

#[watch_blocking]
impl Conditional {
    #[cfg_attr(test, watch_blocking(skip))]
    async fn skipped_here(&self) {
        std::thread::sleep(STALL);
    }

    #[cfg_attr(not(test), doc = "Never seen.", watch_blocking(skip), must_use)]
    #[cfg_attr(test, watch_blocking(name = "named here"), doc = "A name under a condition.")]
    #[cfg_attr(any(not(test), loom), watch_blocking(name = "named elsewhere"))]
    async fn named_here(&self) {
        std::thread::sleep(STALL);
    }
}

#[watch_blocking]
mod conditional {
    #[cfg_attr(not(loom), watch_blocking(skip))]
    pub(super) mod skipped_here {
        pub(in super::super) async fn free() {
            std::thread::sleep(super::super::STALL);
        }
    }

    #[cfg_attr(not(test), watch_blocking(skip))]
    pub(super) async fn watched_here() {
        std::thread::sleep(super::STALL);
    }
}

/// In the package's place: notes what is watched by it.
mod renamed {
    pub(super) mod __private {
        pub(in super::super) use blockcheck::__private::Declared;

        pub(in super::super) fn watch<F: Future>(_: &'static Declared, inner: F) -> F {
            super::super::WATCHED.set(super::super::WATCHED.get() + 1);
            inner
        }
    }
}

thread_local!(static WATCHED: Cell<u32> = const { Cell::new(0) });

#[watch_blocking(crate = super::renamed)]
mod by_another_name {
    pub(super) async fn bare() {}

    #[watch_blocking(name = "by another name of the package")]
    pub(super) async fn named() {}
}

#[test]
fn what_an_attribute_does_not_give_is_as_outside() {
    let alerts = alerts_of(|| {
        block_on(async {
            Inherits.named().await;
            Inherits.under_its_own_name().await;
            Inherits.patient().await;
            outer::inner::free().await;
            Inherits.elsewhere().await;
        });
    });
    let here = module_path!();
    let threshold = |name: &str| {
        let alerts = alerts.of(name);
        alerts.first().unwrap_or_else(|| panic!("`{name}` is watched")).field("threshold").to_owned()
    };
    assert_eq!(threshold("by name"), "60ms");
    assert_eq!(threshold(&format!("{here}::Inherits::under_its_own_name")), "60ms");
    assert_eq!(threshold("in two modules"), "60ms");
    assert_eq!(threshold(&format!("{here}::outer::Inherits::elsewhere")), "70ms");
    assert!(alerts.of(&format!("{here}::Inherits::patient")).is_empty());
}

#[test]
fn the_name_of_the_package_is_inherited() {
    WATCHED.set(0);
    block_on(by_another_name::bare());
    block_on(by_another_name::named());
    assert_eq!(WATCHED.get(), 2);
}

#[test]
fn what_is_left_out_is_not_watched_also_where_nothing_else_is_left() {
    let alerts = alerts_of(|| {
        block_on(async {
            LeftOut.skipped().await;
            LeftOut.skipped_default().await;
            LeftOut.sync();
            one_that_is_left_out::inner::free().await;
            one_with_an_attribute::free().await;
            Conditional.skipped_here().await;
            Conditional.named_here().await;
            conditional::skipped_here::free().await;
            conditional::watched_here().await;
        });
    });
    let mut names: Vec<String> = alerts.all().iter().map(|alert| alert.field("name").to_owned()).collect();
    names.sort();
    names.dedup();
    let watched = format!("{}::conditional::watched_here", module_path!());
    assert_eq!(names, [watched.as_str(), "named here", "the only one"]);
}
