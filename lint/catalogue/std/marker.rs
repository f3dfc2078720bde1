//! `std::marker`.

#[lang = "Send"]
pub trait Send {}
#[lang = "Sync"]
pub trait Sync {}
#[lang = "Sized"]
pub trait Sized {}
#[lang = "Copy"]
pub trait Copy: Clone {}
#[lang = "Unpin"]
pub trait Unpin {}

impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Copy for *mut T {}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PhantomData<T: ?Sized>;

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PhantomPinned;
