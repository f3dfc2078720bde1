//! derive_deref 1.1.1.

#[derive_macro] macro_rules! Deref {
    (struct $name:ident [$($params:tt)*] [$($args:tt)*] [$($wheres:tt)*] { [$($attr:tt)*] $field:ident $member:tt: $ty:ty, }) => { impl $($params)* ::std::ops::Deref for $name $($args)* $($wheres)* { type Target = $ty; fn deref(&self) -> &$ty { &self.$member } } };
}
