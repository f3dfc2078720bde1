//! once_cell 1.21.4.

pub mod race {
    use core::num::NonZeroUsize;
    #[derive(Default)] pub struct OnceNonZeroUsize;
    impl OnceNonZeroUsize {
        pub fn new() -> Self {}
        pub fn get(&self) -> Option<NonZeroUsize> {}
        pub fn get_unchecked(&self) -> NonZeroUsize {}
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()> {}
        #[once] pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize where F: FnOnce() -> NonZeroUsize { f() }
        #[once] pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E> where F: FnOnce() -> Result<NonZeroUsize, E> { f() }
    }
    #[derive(Default)] pub struct OnceBool;
    impl OnceBool {
        pub fn new() -> Self {}
        pub fn get(&self) -> Option<bool> {}
        pub fn set(&self, value: bool) -> Result<(), ()> {}
        #[once] pub fn get_or_init<F>(&self, f: F) -> bool where F: FnOnce() -> bool { f() }
        #[once] pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E> where F: FnOnce() -> Result<bool, E> { f() }
    }
    pub struct OnceRef<T>;
    impl<T> Default for OnceRef<T> {}
    impl<T> OnceRef<T> {
        pub fn new() -> Self {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: &T) -> Result<(), ()> {}
        #[once] pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> &T { f() }
        #[once] pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<&T, E> { f() }
    }
    pub struct OnceBox<T>;
    impl<T> Default for OnceBox<T> {}
    impl<T> OnceBox<T> {
        pub fn new() -> Self {}
        pub fn with_value(value: Box<T>) -> Self {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
        #[once] pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> Box<T> { f() }
        #[once] pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<Box<T>, E> { f() }
    }
    impl<T: Clone> Clone for OnceBox<T> {}
}
pub mod sync {
    use core::ops::{Deref, DerefMut};
    pub struct OnceCell<T>;
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn wait(&self) -> &T {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn get_unchecked(&self) -> &T {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        #[once] pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T { f() }
        #[once] pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> { f() }
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F> Lazy<T, F> {
        pub fn new(f: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[once] pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: Default> Default for Lazy<T> {}
}
pub mod unsync {
    use core::ops::{Deref, DerefMut};
    pub struct OnceCell<T>;
    impl<T> Default for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        #[once] pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T { f() }
        #[once] pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> { f() }
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F> Lazy<T, F> {
        pub fn new(init: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[once] pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: Default> Default for Lazy<T> {}
}
