//! derive_more 2.1.1. Of the traits that it derives, those through which values flow.

#[derive_macro] macro_rules! Deref {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($attr:tt)*] $field:ident $member:tt: $ty:ty, }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [#[deref] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($a0:tt)*] $f0:ident $m0:tt: $t0:ty, [#[deref] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($a0:tt)*] $f0:ident $m0:tt: $t0:ty, [$($a1:tt)*] $f1:ident $m1:tt: $t1:ty, [#[deref] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($a0:tt)*] $f0:ident $m0:tt: $t0:ty, [$($a1:tt)*] $f1:ident $m1:tt: $t1:ty, [$($a2:tt)*] $f2:ident $m2:tt: $t2:ty, [#[deref] $($attr:tt)*] $field:ident $member:tt: $ty:ty, $($rest:tt)* }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
}
#[derive_macro] macro_rules! Constructor {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $field:ident $member:tt: $ty:ty, )* }) => { impl $($params)* $name $($args)* $($wheres)* { pub const fn new($($field: $ty),*) -> Self {} } };
}
#[derive_macro] macro_rules! IntoIterator {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($attr:tt)*] $field:ident $member:tt: $ty:ty, }) => {
        impl $($params)* ::std::iter::IntoIterator for $name $($args)* $($wheres)* {
            type Item = <$ty as ::std::iter::IntoIterator>::Item;
            type IntoIter = <$ty as ::std::iter::IntoIterator>::IntoIter;
            fn into_iter(self) -> Self::IntoIter { ::std::iter::IntoIterator::into_iter(self.$member) }
        }
    };
}
#[derive_macro] macro_rules! Index {
    (struct $name:ident [] [] [] { [$($attr:tt)*] $field:ident $member:tt: $ty:ty, }) => {
        impl<I> ::std::ops::Index<I> for $name where $ty: ::std::ops::Index<I> {
            type Output = <$ty as ::std::ops::Index<I>>::Output;
            fn index(&self, index: I) -> &Self::Output { &self.$member[index] }
        }
    };
}
#[derive_macro] macro_rules! Unwrap {
    (enum $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $variant:ident [$($ty:ty,)*], )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* {
        $( pub fn [<unwrap_ $variant:snake>](self) -> ($($ty),*) {} pub fn [<unwrap_ $variant:snake _ref>](&self) -> ($(&$ty),*) {} pub fn [<unwrap_ $variant:snake _mut>](&mut self) -> ($(&mut $ty),*) {} )*
    } } };
}
#[derive_macro] macro_rules! TryUnwrap {
    (enum $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { $( [$($attr:tt)*] $variant:ident [$($ty:ty,)*], )* }) => { paste! { impl $($params)* $name $($args)* $($wheres)* {
        $( pub fn [<try_unwrap_ $variant:snake>](self) -> Result<($($ty),*), derive_more::TryUnwrapError<Self>> {} pub fn [<try_unwrap_ $variant:snake _ref>](&self) -> Result<($(&$ty),*), derive_more::TryUnwrapError<&Self>> {} )*
    } } };
}
#[derive(Debug, Clone, Copy)] pub struct TryUnwrapError<T> { pub input: T }
impl<T> std::error::Error for TryUnwrapError<T> {}
impl<T> std::fmt::Display for TryUnwrapError<T> {}
