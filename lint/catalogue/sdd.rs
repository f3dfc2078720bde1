//! sdd 4.8.11.

use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::ptr::{NonNull, null};
use std::sync::atomic::Ordering;
pub use bag::Bag;
pub use queue::Queue;
pub use stack::Stack;
pub struct AtomicShared<T>;
pub type SharedPtrPair<T> = (Option<Shared<T>>, Ptr<T>);
impl<T> AtomicShared<T> { pub fn new(t: T) -> Self {} }
impl<T> AtomicShared<T> {
    pub fn from(shared: Shared<T>) -> Self {}
    pub fn null() -> Self {}
    pub fn is_null(&self, order: Ordering) -> bool {}
    pub fn load(&self, order: Ordering, _guard: &Guard) -> Ptr<T> {}
    pub fn swap(&self, new: (Option<Shared<T>>, Tag), order: Ordering) -> (Option<Shared<T>>, Tag) {}
    pub fn tag(&self, order: Ordering) -> Tag {}
    pub fn update_tag_if<F: FnMut(Ptr<T>) -> bool>(&self, tag: Tag, condition: F, set_order: Ordering, fetch_order: Ordering) -> bool { let a: Ptr<T>; condition(a) }
    pub fn compare_exchange(&self, current: Ptr<T>, new: (Option<Shared<T>>, Tag), success: Ordering, failure: Ordering, _guard: &Guard) -> Result<SharedPtrPair<T>, SharedPtrPair<T>> {}
    pub fn compare_exchange_weak(&self, current: Ptr<T>, new: (Option<Shared<T>>, Tag), success: Ordering, failure: Ordering, _guard: &Guard) -> Result<SharedPtrPair<T>, SharedPtrPair<T>> {}
    pub fn clone(&self, order: Ordering, guard: &Guard) -> AtomicShared<T> {}
    pub fn get_shared(&self, order: Ordering, _guard: &Guard) -> Option<Shared<T>> {}
    pub fn into_shared(self, order: Ordering) -> Option<Shared<T>> {}
}
impl<T> Clone for AtomicShared<T> {}
impl<T> Default for AtomicShared<T> {}
pub struct Guard;
impl Guard {
    pub fn new() -> Self {}
    pub fn has_garbage(&self) -> bool {}
    pub fn set_has_garbage(&self) {}
    pub fn accelerate(&self) {}
    pub fn defer_execute<F: FnOnce()>(&self, f: F) { f(); }
}
impl Default for Guard {}
pub trait LinkedList {
    fn link_ref(&self) -> &AtomicShared<Self>;
    fn is_clear(&self, order: Ordering) -> bool {}
    fn mark(&self, order: Ordering) -> bool {}
    fn unmark(&self, order: Ordering) -> bool {}
    fn is_marked(&self, order: Ordering) -> bool {}
    fn delete_self(&self, order: Ordering) -> bool {}
    fn is_deleted(&self, order: Ordering) -> bool {}
    fn push_back(&self, entry: Shared<Self>, mark: bool, order: Ordering, guard: &Guard) -> Result<Ptr<Self>, Shared<Self>> {}
    fn next_ptr(&self, order: Ordering, guard: &Guard) -> Ptr<Self> {}
    fn next_shared(&self, order: Ordering, guard: &Guard) -> Option<Shared<Self>> {}
}
pub struct LinkedEntry<T>;
impl<T> AsRef<T> for LinkedEntry<T> { fn as_ref(&self) -> &T {} }
impl<T> AsMut<T> for LinkedEntry<T> { fn as_mut(&mut self) -> &mut T {} }
impl<T: Clone> Clone for LinkedEntry<T> {}
impl<T> Deref for LinkedEntry<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
impl<T> DerefMut for LinkedEntry<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl<T: Display> Display for LinkedEntry<T> {}
impl<T> LinkedList for LinkedEntry<T> { fn link_ref(&self) -> &AtomicShared<Self> {} }
pub struct Ptr<T>;
impl<T> Ptr<T> {
    pub fn null() -> Self {}
    pub fn is_null(&self) -> bool {}
    pub fn tag(&self) -> Tag {}
    pub fn set_tag(&mut self, tag: Tag) -> Tag {}
    pub fn unset_tag(&mut self) -> Tag {}
    pub fn with_tag(self, tag: Tag) -> Self {}
    pub fn without_tag(self) -> Self {}
    pub fn as_ref(&self) -> Option<&T> {}
    pub fn as_ref_unchecked(&self) -> Option<&T> {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_ptr_unchecked(&self) -> *const T {}
    pub fn get_shared(self) -> Option<Shared<T>> {}
}
impl<T> Clone for Ptr<T> {}
impl<T> Default for Ptr<T> {}
pub struct Shared<T>;
impl<T> Shared<T> {
    pub fn new(t: T) -> Self {}
    pub fn new_with<F: FnOnce() -> T>(f: F) -> Shared<T> { f(); }
}
impl<T> Shared<T> {
    pub fn new_checked(t: T) -> Self {}
    pub fn new_with_checked<F: FnOnce() -> T>(f: F) -> Shared<T> { f(); }
    pub fn new_unchecked(t: T) -> Self {}
    pub fn new_with_unchecked<F: FnOnce() -> T>(f: F) -> Shared<T> { f(); }
    pub fn get_guarded_ptr(&self, _guard: &Guard) -> Ptr<T> {}
    pub fn get_guarded_ref(&self, _guard: &Guard) -> &T {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_non_null_ptr(&self) -> NonNull<T> {}
    pub fn release(self) -> bool {}
    pub fn drop_in_place(self) -> bool {}
}
impl<T> AsRef<T> for Shared<T> { fn as_ref(&self) -> &T {} }
impl<T> Clone for Shared<T> {}
impl<T> Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target {}
}
#[derive(Clone, Copy)] pub enum Tag { None, First, Second, Both }
impl TryFrom<u8> for Tag {
    type Error = u8;
    fn try_from(val: u8) -> Result<Self, Self::Error> {}
}
impl From<Tag> for u8 {}
pub mod bag {
    pub struct Bag<T, const ARRAY_LEN: usize = 32>;
    pub struct IterMut<T, const ARRAY_LEN: usize = 32>;
    pub struct IntoIter<T, const ARRAY_LEN: usize = 32>;
    impl<T, const ARRAY_LEN: usize> Bag<T, ARRAY_LEN> {
        pub fn new() -> Self {}
        pub fn push(&self, val: T) {}
        pub fn try_push(&self, val: T) -> Result<(), T> {}
        pub fn pop(&self) -> Option<T> {}
        pub fn pop_all<B, F: FnMut(B, T) -> B>(&self, init: B, fold: F) -> B { let a: B; let b: T; fold(a, b) }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter_mut(&mut self) -> IterMut<T, ARRAY_LEN> {}
    }
    impl<T> Default for Bag<T> {}
    impl<T, const ARRAY_LEN: usize> FromIterator<T> for Bag<T, ARRAY_LEN> {}
    impl<T, const ARRAY_LEN: usize> IntoIterator for Bag<T, ARRAY_LEN> {
        type Item = T;
        type IntoIter = IntoIter<T, ARRAY_LEN>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T, const ARRAY_LEN: usize> IntoIterator for &mut Bag<T, ARRAY_LEN> {
        type IntoIter = IterMut<T, ARRAY_LEN>;
        type Item = &mut T;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T, const ARRAY_LEN: usize> Iterator for IterMut<T, ARRAY_LEN> {
        type Item = &mut T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl<T, const ARRAY_LEN: usize> Iterator for IntoIter<T, ARRAY_LEN> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod queue {
    use super::{Guard, LinkedEntry, Shared};
    pub struct Queue<T>;
    pub struct Iter<T>;
    impl<T> Queue<T> {
        pub fn push(&self, val: T) -> Shared<LinkedEntry<T>> {}
        pub fn push_if<F: FnMut(Option<&LinkedEntry<T>>) -> bool>(&self, val: T, cond: F) -> Result<Shared<LinkedEntry<T>>, T> { let a: Option<&LinkedEntry<T>>; cond(a); }
        pub fn peek(&self, guard: &Guard) -> Option<&LinkedEntry<T>> {}
    }
    impl<T> Queue<T> {
        pub fn new() -> Self {}
        pub fn push_unchecked(&self, val: T) -> Shared<LinkedEntry<T>> {}
        pub fn push_if_unchecked<F: FnMut(Option<&LinkedEntry<T>>) -> bool>(&self, val: T, cond: F) -> Result<Shared<LinkedEntry<T>>, T> { let a: Option<&LinkedEntry<T>>; cond(a); }
        pub fn pop(&self) -> Option<Shared<LinkedEntry<T>>> {}
        pub fn pop_if<F: FnMut(&LinkedEntry<T>) -> bool>(&self, cond: F) -> Result<Option<Shared<LinkedEntry<T>>>, Shared<LinkedEntry<T>>> { let a: &LinkedEntry<T>; cond(a); }
        pub fn peek_with<R, F: FnOnce(Option<&LinkedEntry<T>>) -> R>(&self, reader: F) -> R { let a: Option<&LinkedEntry<T>>; reader(a) }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self, guard: &Guard) -> Iter<T> {}
    }
    impl<T: Clone> Clone for Queue<T> {}
    impl<T> Default for Queue<T> {}
    impl<T> FromIterator<T> for Queue<T> {}
    impl<T> Iterator for Iter<T> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod stack {
    use super::{Guard, LinkedEntry, Shared};
    pub struct Stack<T>;
    pub struct Iter<T>;
    impl<T> Stack<T> {
        pub fn push(&self, val: T) -> Shared<LinkedEntry<T>> {}
        pub fn push_if<F: FnMut(Option<&LinkedEntry<T>>) -> bool>(&self, val: T, cond: F) -> Result<Shared<LinkedEntry<T>>, T> { let a: Option<&LinkedEntry<T>>; cond(a); }
        pub fn peek(&self, guard: &Guard) -> Option<&LinkedEntry<T>> {}
    }
    impl<T> Stack<T> {
        pub fn new() -> Self {}
        pub fn push_unchecked(&self, val: T) -> Shared<LinkedEntry<T>> {}
        pub fn push_if_unchecked<F: FnMut(Option<&LinkedEntry<T>>) -> bool>(&self, val: T, cond: F) -> Result<Shared<LinkedEntry<T>>, T> { let a: Option<&LinkedEntry<T>>; cond(a); }
        pub fn pop(&self) -> Option<Shared<LinkedEntry<T>>> {}
        pub fn pop_all(&self) -> Self {}
        pub fn pop_if<F: FnMut(&LinkedEntry<T>) -> bool>(&self, cond: F) -> Result<Option<Shared<LinkedEntry<T>>>, Shared<LinkedEntry<T>>> { let a: &LinkedEntry<T>; cond(a); }
        pub fn peek_with<R, F: FnOnce(Option<&LinkedEntry<T>>) -> R>(&self, reader: F) -> R { let a: Option<&LinkedEntry<T>>; reader(a) }
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self, guard: &Guard) -> Iter<T> {}
    }
    impl<T: Clone> Clone for Stack<T> {}
    impl<T> Default for Stack<T> {}
    impl<T> FromIterator<T> for Stack<T> {}
    impl<T> Iterator for Iter<T> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
