import '../styles/app.scss'
import '../styles/conversation.scss'
