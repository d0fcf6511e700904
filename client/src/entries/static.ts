import '../styles/app.scss'
