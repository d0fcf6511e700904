import { Button } from './Button.tsx'
import { PostForm } from './PostForm.tsx'

/** Signing out, at the head of a page of the team. */
export const SignOut = () => (
  <PostForm action="/sign-out" className="app-desk__out">
    <Button type="submit" variant="secondary" text="Sign out" />
  </PostForm>
)
