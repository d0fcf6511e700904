type Props = {
  text: string
  about?: string
  onClick?: () => void
  type?: 'button' | 'submit'
  isJs?: boolean
}

/** A button that looks like a link. `about` is what it acts on, for those who hear it without seeing where it stands. */
export function LinkButton({ text, about, onClick, type = 'button', isJs }: Props) {
  return (
    <button type={type} className={`app-linkbutton${isJs ? ' app-js' : ''}`} onClick={onClick}>
      {text}
      {about !== undefined && <span className="govuk-visually-hidden"> {about}</span>}
    </button>
  )
}
