//! `#[watch_blocking]` leaves the order in which values end: each fn here stands there twice, watched and not.
#![deny(warnings)]

use std::cell::RefCell;

use futures::executor::block_on;

thread_local!(static ENDED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) });

/// Says when it ends.
struct Named(&'static str);

impl Drop for Named {
    fn drop(&mut self) {
        ENDED.with_borrow_mut(|ended| ended.push(self.0));
    }
}

fn look_at(_: &Named) {}

/// As users' macros write fns, with names of their own and names that they are given.
macro_rules! made_by_a_macro {
    ($name:ident, $given:ident) => {
        pub(super) async fn $name($given: Named, own: Named, _: Named) {
            look_at(&own);
            look_at(&$given);
        }
    };
}

macro_rules! twice {
    ($($items:tt)*) => {
        mod bare {
            use super::{Named, look_at};
            $($items)*
        }
        #[blockcheck::watch_blocking]
        mod watched {
            use super::{Named, look_at};
            $($items)*
        }
    };
}

twice! {
    pub(super) async fn used(a: Named, b: Named, c: Named) {
        let _local = Named("local");
        look_at(&c);
        look_at(&a);
        look_at(&b);
    }

    pub(super) async fn unused(_a: Named, #[allow(unused)] b: Named, c: Named, #[expect(unused)] d: Named, mut e: Named) {
        look_at(&c);
        e = Named(e.0);
        look_at(&e);
    }

    pub(super) async fn unused_parts(#[expect(unused)] (a, b): (Named, Named), c: Named) {
        look_at(&c);
    }

    pub(super) async fn moved(a: Named, b: Named, c: Named) -> Named {
        drop(b);
        look_at(&c);
        a
    }

    pub(super) async fn nameless(a: Named, _: Named, b: Named, _: Named) {
        look_at(&b);
        look_at(&a);
    }

    pub(super) async fn patterns((a, b): (Named, Named), [first, second]: [Named; 2], c: Named) {
        look_at(&b);
        look_at(&c);
        look_at(&second);
        look_at(&a);
        look_at(&first);
    }

    pub(super) async fn parts(a: Named, pair: (Named, Named), b: Named) {
        look_at(&pair.1);
        look_at(&b);
        look_at(&a);
    }

    pub(super) async fn waits(a: Named, b: Named, _: Named) {
        let _local = Named("local");
        look_at(&b);
        std::future::pending::<()>().await;
        look_at(&a);
    }

    /// Two arrays are in the future of a bare fn: the parameter, and the variable.
    pub(super) async fn large(array: [u8; 4096], _named: Named) -> u8 {
        std::future::ready(()).await;
        array[0]
    }

    pub(super) async fn left_out(#[cfg(not(test))] a: Named, #[cfg(test)] b: Named, c: Named) {
        look_at(&c);
        #[cfg(test)]
        look_at(&b);
    }

    pub(super) struct Pair(pub(super) Named, pub(super) Named);

    impl Pair {
        pub(super) async fn by_value(self, a: Named) {
            look_at(&a);
            look_at(&self.1);
        }

        pub(super) async fn boxed(mut self: Box<Self>, a: Named) {
            look_at(&a);
            self.0 = Named("new");
        }
    }

    made_by_a_macro!(of_macro, given);
}

fn ends(future: impl Future) -> Vec<&'static str> {
    ENDED.take();
    drop(block_on(future));
    ENDED.take()
}

/// Of a future that is dropped while it waits.
fn ends_of_dropped(future: impl Future) -> Vec<&'static str> {
    ends(async {
        let mut future = Box::pin(future);
        assert!(futures::poll!(&mut future).is_pending());
    })
}

macro_rules! assert_same {
    ($ends:ident, $($call:tt)*) => {
        assert_eq!($ends(watched::$($call)*), $ends(bare::$($call)*), "{}", stringify!($($call)*));
    };
}

fn named<const N: usize>(names: [&'static str; N]) -> [Named; N] {
    names.map(Named)
}

#[test]
fn values_end_in_the_order_of_a_bare_fn() {
    assert_same!(ends, used(Named("a"), Named("b"), Named("c")));
    assert_same!(ends, unused(Named("a"), Named("b"), Named("c"), Named("d"), Named("e")));
    assert_same!(ends, unused_parts((Named("a"), Named("b")), Named("c")));
    assert_same!(ends, moved(Named("a"), Named("b"), Named("c")));
    assert_same!(ends, nameless(Named("a"), Named("1"), Named("b"), Named("2")));
    assert_same!(ends, patterns((Named("a"), Named("b")), named(["first", "second"]), Named("c")));
    assert_same!(ends, parts(Named("a"), (Named("0"), Named("1")), Named("b")));
    assert_same!(ends, left_out(Named("b"), Named("c")));
    assert_same!(ends, Pair(Named("0"), Named("1")).by_value(Named("a")));
    assert_same!(ends, of_macro(Named("given"), Named("own"), Named("_")));
    assert_eq!(
        ends(Box::new(watched::Pair(Named("0"), Named("1"))).boxed(Named("a"))),
        ends(Box::new(bare::Pair(Named("0"), Named("1"))).boxed(Named("a")))
    );
}

#[test]
fn values_of_a_future_that_is_dropped_end_in_that_order_too() {
    assert_same!(ends_of_dropped, waits(Named("a"), Named("b"), Named("_")));
}

#[test]
fn parameters_are_not_stored_a_third_time() {
    let (bare, watched) = (bare::large([0; 4096], Named("")), watched::large([0; 4096], Named("")));
    let (bare, watched) = (size_of_val(&bare), size_of_val(&watched));
    assert!(watched < bare + 512, "{watched} bytes, and {bare} of a bare fn");
}
